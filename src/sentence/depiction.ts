import {onDemand} from '../language/index.js'
import type {Hit, Lexicons} from '../lexicon/index.js'
import {countBefore, type Passage, passageWords, type Span, startingBetween} from '../post/index.js'

interface Place {
  readonly passage: Passage
  readonly at: Span
}

const patterns = onDemand(() => ({
  /** “In this photograph of 1995, …”, «في هذه الصورة من سنة 1995». */
  opening:
    /^[\s"“«(*_•–-]*(?:(?:in|on|sur|dans|في|ف|f)\s(?:(?:this|the|our|cette|la|notre|هذه|هاد|had)\s)?|ف(?:هاد\s)?)(?:photo(?:graph(?:ie)?)?|picture|image|cliché|ال?صورة|ال?تصويرة|t?tswira)(?!\p{L})(?:\s(?:of|from|de|d['’]|من|ديال|d|dyal|mn)\s?(?:\p{L}{2,10}\s){0,2}\d{4})?\s?[,،:]?\s/iu,
  /** One, or so many: those of whom everything is said go without. */
  counted:
    /^[\s"“«(*_•–-]*(?:an?|one|two|three|four|five|une?|deux|trois|quatre|cinq|wa7ed|wa7d|wa7da|chi|jouj|tlata d|وحدة?|واحد|شي|جوج|تلاتة د|ثلاث|ثلاثة|أربع|أربعة)\s/iu,
  marks: /^[\s"“«(*_•–-]*/u,
  /** What an exclamation, a question or three dots hint at. */
  pointed: /^\s?["”»)*_]?\s?(?:[!?؟…]|\.{2})/u,
  definite: /^(?:ال|لل|l(?!alla))/iu,
}))

const MOST_WORDS = 25
/** Words between an article and whom it leads to, and from there to what is done. */
const FARTHEST_PERSON = 3
const FARTHEST_DOING = 6

/** Whether a sentence tells what somebody whom it does not know is seen to do, as a caption does: “A woman reads on a bench”. */
export function isDepiction({passage, at}: Place, terms: Lexicons): boolean {
  const {text} = passage
  const words = passageWords(passage)
  const between = (start: number, end: number) => countBefore(words, end) - countBefore(words, start)
  if (between(at.start, at.end) > MOST_WORDS || patterns().pointed.test(text.slice(at.end, at.end + 4))) return false
  const doing = startingBetween(terms('scene').inAny(passage), at.start, at.end)
  if (doing.length === 0) return false
  const person = personIn({passage, at}, terms)
  return person !== undefined && doing.some(({start}) => start >= person.end && between(person.end, start) <= FARTHEST_DOING)
}

/** Whom a sentence begins with: one person or some, unknown. */
function personIn({passage, at}: Place, terms: Lexicons): Span | undefined {
  const {text} = passage
  const said = text.slice(at.start, at.end)
  const {opening, counted, marks, definite} = patterns()
  const opened = opening.exec(said)?.[0].length ?? 0
  const rest = said.slice(opened)
  const isCounted = counted.test(rest)
  const from = at.start + opened + ((isCounted ? counted : marks).exec(rest)?.[0].length ?? 0)
  const person = peopleIn(passage, terms).find(({start}) => start >= from && start < at.end)
  if (!person) return undefined
  if (isCounted)
    return countBefore(passageWords(passage), person.start) - countBefore(passageWords(passage), from) < FARTHEST_PERSON
      ? person
      : undefined
  // Arabic and Darija say “woman” for “a woman”.
  const isBare = (passage.language === 'ar' || passage.language === 'ary') && person.start === from && !definite.test(person.text)
  return isBare ? person : undefined
}

function peopleIn(passage: Passage, terms: Lexicons): readonly Hit[] {
  return [
    ...terms('group').only('sex', 'age').inAny(passage),
    ...terms('someone').only('one').inAny(passage),
    ...terms('person').only('role').inAny(passage),
  ].sort((one, other) => one.start - other.start)
}
