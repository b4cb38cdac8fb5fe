import {type Memory, type Passage, passageMemory, type Span, withinAny} from '../../post/index.js'
import type {Tag} from '../tags.js'
import {isBehindCall, isDeedOf, isOathOfThing, isSpeaker} from './called.js'
import {type Clause, tagged, wordsBetween} from './clause.js'
import {isOfSubject} from './subject.js'

/** What shows that words are spoken of rather than said: somebody condemns, reports or studies them, or they are part of a title. */
const CUES = ['condemn', 'report', 'academic', 'title', 'counter'] as const
/** What may as well mean something else shows nothing. */
const SHOWS = 0.6
/** A negation reaches about so many words. */
const REACH = 5

/** Whether a word is the author's own, as far as its sentence and its marks tell: neither mentioned nor reclaimed. A slur denied is still said. */
export function isSpoken(tag: Tag, clause: Clause): boolean {
  return !isMentioned(tag, clause) && !isReclaimed(tag, clause)
}

/** Whether a word is the author's own, and meant. */
export function isUsed(tag: Tag, clause: Clause): boolean {
  return isSpoken(tag, clause) && !isDenied(tag, clause)
}

function isMentioned(tag: Tag, clause: Clause): boolean {
  if (
    tagged(clause, 'stance', ...CUES).some(
      cue =>
        cue.sureness >= SHOWS &&
        !isPartOf(cue, tag) &&
        isOfSubject(cue, tag, clause) &&
        !isDeedOf(tag, cue, clause) &&
        !isBehindCall(tag, cue, clause) &&
        !isSpeaker(tag, cue, clause) &&
        !isOathOfQuestion(tag, cue, clause) &&
        !isOathOfThing(tag, cue, clause),
    )
  )
    return true
  return tag.quoted || isSetApart(tag, clause.passage) || isOfThePast(tag, clause)
}

/** “What the … is wrong with it?”: an oath within a question, and nothing wrong with the word. */
function isOathOfQuestion({topic, quoted, start, end}: Tag, cue: Tag, {passage: {text}}: Clause): boolean {
  return topic === 'profanity' && !quoted && cue.start >= end && ASKED.test(text.slice(Math.max(0, start - LONGEST_QUESTION), start))
}

const ASKED = /(?<!\p{L})(?:what|who|why|where|when|how)(?: in)? (?:the|la) $/iu
const LONGEST_QUESTION = 16

/** A year of another century: what was said of groups then is told. Of whom one speaks to, and how coarsely, it says nothing. */
const LONG_AGO = /(?<![\d-])1[5-9]\d\d(?!\d)/u

function isOfThePast({topic}: Tag, {passage, start, end}: Clause): boolean {
  return (topic === 'slur' || topic === 'hostility') && LONG_AGO.test(passage.text.slice(start, end))
}

function isPartOf(cue: Tag, {start, end}: Tag): boolean {
  return cue.start < end && start < cue.end
}

/** In italics or in code, as titles and words under discussion are. */
function isSetApart(tag: Tag, passage: Passage): boolean {
  const {marks} = passage
  if (marks.length === 0) return false
  const isApart =
    setApart.get(passage) ?? setApart.set(passage, withinAny(marks.filter(({kind}) => kind === 'emphasis' || kind === 'link')))
  return isApart(tag)
}

const setApart: Memory<Passage, (span: Span) => boolean> = passageMemory()

/** “Nobody in our group thinks that …”: who thinks so may be told in many words. */
const FAR = 12
const THOUGHT =
  /^(?:nobody|no one|none of|personne|aucune?|nul|لا أحد|ما من أحد|حتى واحد|7ta wa7ed)(?!\p{L}).{0,60}?(?<!\p{L})(?:thinks?|believes?|says?|said|called?|calling|means?|pens(?:e|ait)|croit|dit|traite|يظن|يعتقد|يقول|قال|كيقول|كيظن|gal|kaygol)(?!\p{L})/iu

function isThought(words: string): boolean {
  return THOUGHT.test(words)
}

/** “They are not …”: a negator before it in the same sentence, within reach, that is no part of what it says (“ne … pas la peine”). */
function isDenied(tag: Tag, clause: Clause): boolean {
  const negators = tagged(clause, 'stance', 'negator')
  // French denies on both sides of a verb.
  const holdsNegator = clause.passage.language === 'fr' && negators.some(negator => isPartOf(negator, tag))
  return negators.some(negator => {
    if (negator.end > tag.start || negator.sureness < SHOWS) return false
    const between = wordsBetween(clause, negator, tag)
    if (between <= FAR && isThought(clause.passage.text.slice(negator.start, tag.start))) return true
    return between <= REACH && !(holdsNegator && between <= 1)
  })
}

/** “As a …, I”: said of oneself, and of nobody who is spoken to. */
function isReclaimed(tag: Tag, clause: Clause): boolean {
  if (tag.topic !== 'slur') return false
  const spokenTo = tagged(clause, 'person', 'second').filter(({end}) => end <= tag.start)
  return tagged(clause, 'person', 'first').some(
    self => self.end <= tag.start && wordsBetween(clause, self, tag) <= 2 && !spokenTo.some(({start}) => start >= self.end),
  )
}
