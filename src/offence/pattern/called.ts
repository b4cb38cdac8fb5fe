import type {Tag} from '../tags.js'
import {type Clause, tagged} from './clause.js'
import {SURE} from './wrong.js'

/** From so sure on a word is what somebody is called: proverbs tell of the fool who said something, and of the one who persists. */
export const CALLED = 0.7

/** “To the idiot who wrote on the table”: what somebody did who is called so, and no word of somebody else’s. */
export function isDeedOf({topic, sureness, start, end}: Tag, cue: Tag, {passage}: Clause): boolean {
  if (topic !== 'insult' || sureness < CALLED || cue.kind !== 'report') return false
  const {text} = passage
  return WHO.test(text.slice(end, cue.start)) && SPOKEN_TO.test(text.slice(Math.max(0, start - ADDRESS), start))
}

/** What opens a word to somebody, and how many letters it may take. */
const SPOKEN_TO = /(?<!\p{L})(?:to (?:the|that|whatever)|dear|à (?:l[’']|la|ce|cette|cet)|au|cher|chère|إلى|الى|يا|ila|l|l had|a)\s*$/iu
const ADDRESS = 16

/** “You moron, join us at the library”: what is called out before a title or a lecture is named is no part of them. */
export function isBehindCall({topic, sureness, quoted, start, end}: Tag, cue: Tag, {passage: {text}, start: from}: Clause): boolean {
  if (topic !== 'insult' || sureness < CALLED || quoted || cue.start < end || (cue.kind !== 'title' && cue.kind !== 'academic'))
    return false
  return (
    CALL_ENDS.test(text.slice(end, end + 2)) &&
    !CAPITAL.test(text.slice(start, end)) &&
    CALL_OPENS.test(text.slice(Math.max(from, start - ADDRESS), start))
  )
}

/** What opens a call at the beginning of a sentence, and what ends it. */
const CALL_OPENS =
  /^\s*(?:(?:hey|oh|ah|eh|hé|ey|wa|a|آ)\s)?(?:(?:you(?:\s\p{L}{1,8})?|toi|sales?|يا|آ|أيها|أيتها|a|nta|nti|ntoma|نتا|نتي|أنت)\s|(?:espèces?|bandes?|tas) d(?:e\s|['’]))$/iu
const CALL_ENDS = /^\s?[,،!]/u
const CAPITAL = /^\p{Lu}/u

/** Between what somebody is called and what he did. */
const WHO = /^\s(?:who|qui|الذي|التي|اللي|لي|lli|li)\s$/iu

/** “The … at the desk told me”: who is called so says something, and nobody says the word. Somebody else may be named before the verb: “…, they said”. */
export function isSpeaker({topic, sureness, quoted, start, end}: Tag, cue: Tag, clause: Clause): boolean {
  if (topic !== 'slur' || sureness < SURE || quoted || cue.kind !== 'report' || cue.start < end) return false
  const {text} = clause.passage
  const between = text.slice(end, cue.start)
  if (!SAYS.test(cue.text) || APART.test(between) || !DETERMINED.test(text.slice(Math.max(clause.start, start - ADDRESS), start)))
    return false
  return !tagged(clause, 'person', 'first', 'second', 'third').some(person => person.start >= end && person.end <= cue.start)
}

/** “The … printer is wrong again”: what the oath stands before is wrong, and nobody says that of the word. */
export function isOathOfThing({topic, quoted, start, end}: Tag, cue: Tag, clause: Clause): boolean {
  if (topic !== 'profanity' || quoted || cue.kind !== 'condemn' || cue.start <= end) return false
  const {text} = clause.passage
  return !APART.test(text.slice(end, cue.start)) && DETERMINED.test(text.slice(Math.max(clause.start, start - ADDRESS), start))
}

const SAYS =
  /^(?:says?|said|tells?|told|wrote|writes|tweeted|posted|shouted|yelled|screamed|claims?|claimed|.{0,5}a dit|ont dit|dit|disait|a écrit|a posté|a répondu|lui lance|nous lance|(?:قال|قالت|كتب|كتبت|gal|galt)(?: .{1,8})?)$/iu
/** What ends what somebody is called, or names a word: “…”, he said. */
const APART = /[,:;"“”«»()–—]|(?<!\p{L})(?:who|whom|qui|que|was|were|is|are|est|sont|était|as|word|mot)(?!\p{L})/iu
/** “The old”, « un sale »: one of them, or this one. */
const DETERMINED =
  /(?<!\p{L})(?:the|an?|my|our|your|some|this|that|these|those|every|le|la|les|un|une|ces?|cette|cet|des|notre|votre|mon|ma|mes|هذا|هذه|هاد|هداك|داك|ذلك|had|dak|hadak)\s(?:\p{L}{1,8}\s)?$/iu
