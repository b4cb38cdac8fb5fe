import type {Lexicons} from '../../lexicon/index.js'
import {loosePassage} from '../../post/index.js'
import type {Leftover, Reading} from '../leftover.js'
import {after, before, endsSentence, isLabelEnd, opensLine, opensSentence, sentence} from '../wording/index.js'

/** “Draft:”, “Note interne –”: words that open a line and say what follows, and orders not to publish. */
export function labels({passage, terms}: Reading): Leftover[] {
  const struck = new Set(passage.marks.flatMap(mark => (mark.kind === 'deleted' ? [mark.start] : [])))
  return terms('note-label')
    .inAny(passage)
    .flatMap(({start, end, entry}): Leftover[] => {
      const place = {lead: before(passage.text, start), rest: after(passage.text, end), terms, struck: struck.has(start)}
      if (!LABELS[entry.kind ?? '']?.(place)) return []
      return [{kind: entry.kind === 'old' ? 'change' : 'note', start, end}]
    })
}

/** A label where it stands. */
interface Place {
  readonly lead: string
  readonly rest: string
  readonly terms: Lexicons
  readonly struck: boolean
}

const LABELS: Readonly<Record<string, (place: Place) => boolean>> = {
  order: ({lead, rest}) => opensSentence(lead) && (endsSentence(rest) || isBeforeEvent(rest)),
  old: ({lead, rest, struck}) => isLabelEnd(rest) && (struck || lead.endsWith('~~')),
  inline: ({lead, rest}) => opensSentence(lead) && /^\s*[:：]/u.test(rest),
  draft: ({lead, rest, terms}) => opensLine(lead) && isLabelEnd(rest) && !isAnnounced(rest, terms),
  label: ({lead, rest}) => opensLine(lead) && isLabelEnd(rest),
}

function isBeforeEvent(rest: string): boolean {
  return /^\s*(?:before|until|till|avant|jusqu|قبل|حتى)(?!\p{L})/iu.test(rest)
}

/** “Draft: the new rules are open for comments”: some drafts are what a post is about. */
function isAnnounced(rest: string, terms: Lexicons): boolean {
  const announced = sentence(rest.replace(/^[\s:：*_–—-]+/u, ''))
  return terms('note-label').only('public').inAny(loosePassage(announced, 0)).length > 0
}
