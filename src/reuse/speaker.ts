import {foldWord} from '../language/index.js'
import type {Lexicon} from '../lexicon/index.js'
import {isSignature} from './quotation.js'
import {hitsIn, lastSentence, textOf, type Zone} from './zones.js'

const LONGEST_LONE_NAME = 4
// With a capital, but nobody: what a date or a call begins with.
const NO_NAMES = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december', 'ramadan', 'i', 'zoom', 'lundi', 'mardi', 'mercredi', 'jeudi'],
  ...['vendredi', 'samedi', 'dimanche'],
])

/** Whether somebody is named in a zone as who says what is quoted. */
export function isSpeakerNamed(zone: Zone, terms: Lexicon): boolean {
  return isNamedIn(zone, terms) || isIntroducedBy(zone, terms) || isLabel(zone, terms)
}

/** A verb of saying, those who answered a survey, words such as “an excerpt from”, or “by” and a name. */
function isNamedIn(zone: Zone, terms: Lexicon): boolean {
  const leadsIn = zone.side === 'before' && zone.passage.kind !== 'heading' && !/[.!?؟…]["”»’)\]]?\s*$/u.test(textOf(zone))
  return hitsIn(terms, zone, ['cue', 'group', 'weak', 'naming']).some(({entry, end}) => {
    if (entry.kind === 'cue') return true
    if (entry.kind === 'group') return zone.side === 'before' || zone.isOwn
    if (entry.kind === 'weak') return zone.isOwn || leadsIn
    const [, next = ''] = /^\s{1,2}["“«*]?([\p{L}\p{M}]+)/u.exec(zone.passage.text.slice(end, end + 40)) ?? []
    return /^[\p{Lu}\p{Lo}]/u.test(next) && !NO_NAMES.has(foldWord(next))
  })
}

const TITLE_MARKS: ReadonlySet<string> = new Set(['emphasis', 'quotation', 'link', 'mention'])

/** A lead-in with a colon and a name or a title: `Orwell:`, `This is how *Middlemarch* ends:`, but not `Quote of the day:`. */
function isIntroducedBy(zone: Zone, terms: Lexicon): boolean {
  const {side, passage, from: start, isOwn} = zone
  if (side === 'after' || !/[:：]\s*$/u.test(textOf(zone))) return false
  const from = isOwn ? start + lastSentence(textOf(zone)) : start
  const intro = {...zone, from}
  if (hitsIn(terms, intro, ['announcement']).length > 0) return false
  const hasTitle = passage.marks.some(({start: at, end, kind}) => at >= from && end <= zone.to && TITLE_MARKS.has(kind))
  return hasTitle || holdsName(textOf(intro))
}

/** A heading or a line in bold that names the speaker of what follows. */
function isLabel({side, isOwn, passage}: Zone, terms: Lexicon): boolean {
  if (side === 'after' || isOwn || !isSignature(passage.text)) return false
  const isWhole = passage.marks.some(
    ({kind, start, end}) => (kind === 'strong' || kind === 'emphasis') && end - start >= passage.text.trim().length,
  )
  return (passage.kind === 'heading' || isWhole) && terms.inAny(passage).every(({entry}) => entry.kind !== 'announcement')
}

function holdsName(sentence: string): boolean {
  const found = sentence.match(/[\p{L}\p{M}]+/gu) ?? []
  if (found.length <= LONGEST_LONE_NAME && found.every(word => /^[\p{Lu}\p{Lo}]/u.test(word))) return found.length > 0
  return found.some((word, at) => at > 0 && /^\p{Lu}/u.test(word) && !NO_NAMES.has(foldWord(word)))
}
