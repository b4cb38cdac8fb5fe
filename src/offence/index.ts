import type {Lexicons} from '../lexicon/index.js'
import {memory, type Post, type Span} from '../post/index.js'
import {clausesOf} from './pattern/clause.js'
import {wrongsIn} from './pattern/patterns.js'
import type {Kind} from './pattern/wrong.js'

export {vocabularyOf} from './disguise/vocabulary.js'
export {BUCKET_BITS, SLOTS} from './hash.js'
export {phrasesIn, unaccepted} from './own-terms.js'
export type {Kind, Prejudice} from './pattern/wrong.js'
export {type Features, featuresOf, sentenceFeaturesOf} from './reader/features.js'
export {type Doubt, type Suspicion, suspicionsIn, worstOdds} from './reader/model.js'
export {encoded, encodedTable} from './reader/model-file.js'
export {type Demand, demandOf, PLAIN, scoreOf, sentenceScoreOf, sentenceShareOf, shareOf, surenessOf} from './reader/score.js'
export {sentencesOf, windowsOf} from './reader/windows.js'

/** What is wrong with a stretch of a post. `Offence.span` is in the source; `text` is what stands there, without its markup. */
export interface Offence {
  readonly kind: Kind
  readonly text: string
  readonly span: Span
}

/** What is near certain: slurs used, groups demeaned, people insulted or threatened, profanity. In order of the source. */
export function offencesIn(post: Post, terms: Lexicons): readonly Offence[] {
  return certain.get(post) ?? certain.set(post, foundIn(post, terms))
}

const certain = memory<Post, readonly Offence[]>()

function foundIn(post: Post, terms: Lexicons): readonly Offence[] {
  return post.passages.flatMap(passage => {
    const wrongs = clausesOf(passage, terms).flatMap(wrongsIn)
    return apart(wrongs).map(({kind, start, end}) => ({kind, text: passage.text.slice(start, end), span: passage.locate(start, end)}))
  })
}

/** Of two that overlap the first stays: patterns name the graver first. */
function apart<T extends Span>(found: readonly T[]): readonly T[] {
  if (found.length < 2) return found
  const taken = new Uint8Array(found.reduce((furthest, {end}) => Math.max(furthest, end), 0))
  const kept = found.filter(({start, end}) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}
