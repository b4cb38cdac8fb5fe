import type {Hit, Lexicon} from '../lexicon/index.js'
import {type Post, type Span, withinAny} from '../post/index.js'
import {cuesIn, sentenceAround} from '../sentence/index.js'

/** What teachers or publishers keep to themselves, where a sentence hands it out: answers to an exam, a solutions manual. */
export interface KeptMaterial {
  readonly span: Span
  readonly text: string
}

/** `terms` has the names of such material (kind `material`), what hands it out (`hand-out`), and what speaks for another sense (`apart`). */
export function keptMaterialIn(post: Post, terms: Lexicon): readonly KeptMaterial[] {
  return post.passages.flatMap(passage => {
    if (passage.kind === 'quote') return []
    const isQuoted = withinAny(passage.marks.filter(({kind}) => kind === 'quotation'))
    const isHandedOut = (hit: Hit) => {
      const kinds = new Set(cuesIn({passage, at: hit}, terms).map(({entry}) => entry.kind))
      return kinds.has('hand-out') && !kinds.has('apart') && !/^\s*[?؟]/u.test(passage.text.slice(sentenceAround(passage.text, hit).end))
    }
    return terms
      .only('material')
      .inAny(passage)
      .filter(hit => !isQuoted(hit) && isHandedOut(hit))
      .slice(0, 1)
      .map(({span, text}) => ({span, text}))
  })
}
