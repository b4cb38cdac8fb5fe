import type {Tag} from '../tags.js'
import type {Clause} from './clause.js'

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
