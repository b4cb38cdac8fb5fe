import type {Tag} from '../tags.js'
import {CALLED} from './called.js'
import {type Clause, tagged, wordsBetween} from './clause.js'
import {SURE} from './wrong.js'

/** Books, lectures and good will: what stands in almost every post of a library, whatever else its sentence says. */
const SUBJECTS = new Set(['title', 'academic', 'counter'])

/**
 * Whether a cue that names a book, a lecture or good will has to do with a hard word. A word that means nothing else is spoken of only where the
 * cue leads to it: “a lecture on the …”, and not “the lecture was …”.
 */
export function isOfSubject(cue: Tag, tag: Tag, clause: Clause): boolean {
  if (!SUBJECTS.has(cue.kind)) return true
  if (isOfExclusion(cue, clause) || (tag.topic === 'insult' && isPerson(cue, clause))) return false
  if (!isPlain(tag, clause) || isInTitle(tag, clause) || isListed(cue, tag, clause)) return true
  if (cue.kind === 'counter') return tag.topic === 'slur' && !isRefused(cue, clause)
  return leadsTo(cue, tag, clause) || isWithin(cue, tag, clause)
}

/** A word that nobody takes for another, or that somebody is called: « espèce d’… ». */
function isPlain(tag: Tag, clause: Clause): boolean {
  const {topic, kind, sureness} = tag
  if (sureness >= SURE && (topic === 'slur' || topic === 'profanity' || (topic === 'insult' && kind === 'strong'))) return true
  return (
    topic === 'insult' &&
    sureness >= CALLED &&
    tagged(clause, 'person', 'vocative').some(call => call.end <= tag.start && wordsBetween(clause, call, tag) === 0)
  )
}

/** “Professor Smith”: who is named so is no lecture. */
function isPerson(cue: Tag, clause: Clause): boolean {
  return tagged(clause, 'person', 'role').some(({start, end}) => start < cue.end && cue.start < end)
}

/** “… are not welcome”: good will denied is none. */
function isOfExclusion(cue: Tag, clause: Clause): boolean {
  return tagged(clause, 'hostility', 'exclude').some(({start, end}) => start <= cue.start && cue.end <= end)
}

/** “We do not support …”. */
function isRefused(cue: Tag, clause: Clause): boolean {
  return tagged(clause, 'stance', 'negator').some(negator => negator.end <= cue.start && wordsBetween(clause, negator, cue) <= 1)
}

const CAPITAL = /^\p{Lu}\p{Ll}/u
const CAPITALS = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+/u

const SUBTITLE = /^:\s\p{Lu}\p{L}*(?:\s\p{Ll}{1,3})*\s\p{Lu}/u

/** Has a capital in the midst of its sentence, or several at its beginning, or a subtitle with some, as words of titles have. */
function isInTitle({start, end}: Tag, {passage: {text}, start: from}: Clause): boolean {
  const word = text.slice(start, end)
  if (CAPITAL.test(word) && SUBTITLE.test(text.slice(end))) return true
  return CAPITALS.test(word) || (CAPITAL.test(word) && /\p{L}/u.test(text.slice(from, start)))
}

/** Words between a cue and what it is of: “the history of the long road of the word”. */
const FAR = 4
const LINK =
  /(?<!\p{L})(?:on|about|of|titled|entitled|called|named|sur|de|du|des|d['’]|intitulée?s?|nommée?s?|autour|من|عن|على|حول|في|ديال|d|dyal|3la)(?!\p{L})/iu
const ARABIC = /[\u0621-\u064a]/u

/** «… في كتب التراث» */
function isWithin(cue: Tag, tag: Tag, clause: Clause): boolean {
  return tag.end <= cue.end && wordsBetween(clause, tag, cue) <= 1 && /^\sفي\s/u.test(clause.passage.text.slice(tag.end))
}

/** “…, …, …: on this shelf the titles …”, “Words that hurt: …, …, …”. */
function isListed(cue: Tag, tag: Tag, {passage: {text}}: Clause): boolean {
  if (cue.end <= tag.start) return LISTED_BEHIND.test(text.slice(cue.end, tag.start))
  return LIST_BEFORE.test(text.slice(Math.max(0, tag.start - LONGEST_ARTICLE), tag.start)) && text.slice(tag.end, cue.start).includes(':')
}

const LISTED_BEHIND = /^[^:،,]{0,60}:(?:[^:]{0,120}[,،])?\s(?:les?\s|la\s|l['’]|the\s)?$/iu
const LIST_BEFORE = /[,،]\s(?:les?\s|la\s|l['’]|the\s)?$/iu
const LONGEST_ARTICLE = 8

/** Arabic names a book and puts its title after it. */
function leadsTo(cue: Tag, tag: Tag, clause: Clause): boolean {
  if (cue.end > tag.start || wordsBetween(clause, cue, tag) > FAR) return false
  return ARABIC.test(tag.text) || LINK.test(clause.passage.text.slice(cue.end, tag.start))
}
