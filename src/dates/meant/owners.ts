import {onDemand} from '../../language/index.js'
import type {Lexicons} from '../../lexicon/index.js'
import type {Passage, Span} from '../../post/index.js'
import {isSaidBeside} from '../../sentence/index.js'
import type {NamedDay} from '../named/index.js'

const OWNER_REACH = 14
/** Letters between “tomorrow’s” and the event: “tomorrow’s Zotero class”. */
const OWNED_REACH = 9

const patterns = onDemand(() => ({
  /** Mercredi de la semaine prochaine, la soirée de demain. */
  partOfDay: /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soirée|matinée|journée|nuit)\s?$/iu,
  possessive: /^['’]s\s/u,
  ofBefore: /(?<!\p{L}|partir )(?:d['’]|de )$/iu,
}))

/** Where the word stands that a day belongs to, as in “tomorrow's talk” or « la séance de demain ». */
export function ownerBeside({start, end}: Span, {text}: Passage): number | undefined {
  const after = patterns().possessive.exec(text.slice(end, end + 4))?.[0].length ?? 0
  if (after > 0) return end + after
  const before = patterns().ofBefore.exec(text.slice(Math.max(0, start - 12), start))?.[0].length ?? 0
  return before > 0 ? start - before : undefined
}

/** Whether a day is named for its own sake, or for an event: not in « la ville de demain », nor in “tomorrow's readers”. */
export function isOfItself(day: NamedDay, passage: Passage, terms: Lexicons): boolean {
  const owner = day.plain ? ownerBeside(day, passage) : undefined
  if (owner !== undefined && patterns().partOfDay.test(passage.text.slice(Math.max(0, owner - OWNER_REACH), owner))) return true
  if (owner === undefined) return true
  const near = owner > day.start ? {within: OWNED_REACH, side: 'after' as const} : {within: 1}
  return isSaidBeside('event', {passage, at: {start: owner, end: owner}, ...near}, terms('announcement'))
}
