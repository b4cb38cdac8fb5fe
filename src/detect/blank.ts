import {matchesOf, onDemand} from '../language/index.js'
import {mayHold, SIGN, type Span} from '../post/index.js'

/** Signs that stand for something to be filled in. `certain`: whatever stands around them. */
export interface Blank extends Span {
  readonly certain: boolean
  /** `X`: letters X, a Roman number too when they are few; `?`: a cry of surprise too; `_`: dots and lines, a riddle too. */
  readonly sign: 'X' | '?' | '_'
  readonly length: number
}

// Times, dates and phone numbers with letters for digits; dates of noughts.
// Made when a text asks for them: most have nothing of the kind.
const certainPatterns = onDemand((): readonly RegExp[] => [
  /(?<![\p{L}\p{N}])[xX]{2}(?: ?[:/.-] ?[xX]{2,4}){1,4}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:xx ?h ?(?:xx|00|30)?|XX ?[hH] ?(?:XX|00|30)?)(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:[xX]{2} ){2,4}[xX]{2}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{1,2}[:/][xX]{2}(?:[:/][xX\d]{2,4})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])XX[:/]\d{2}(?:[:/]\d{2,4})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])00[/.-]00[/.-](?:00(?:00)?|(?:19|20)\d\d)(?![\p{L}\p{N}])/gu,
])
const formatsPattern = onDemand(
  () => /(?<![\p{L}\p{N}])(?:(?:JJ|DD|dd|jj)[/.-](?:MM|mm)[/.-](?:AAAA|AA|YYYY|YY|aaaa|yyyy)|HH[:h]MM|hh:mm)(?![\p{L}\p{N}])/gu,
)
const lettersPattern = onDemand(() => /(?<![\p{L}\p{N}_]|[xX][:/.-])(?:x{2,8}|X{2,8})(?![\p{L}\p{N}_])/gu)
const signsPattern = onDemand(() => /(?<![\p{L}\p{N}_?؟.…-])(?:_{3,40}|\.{5,60}|…{2,20}|\?{3,6}|؟{3,6}|-{4,40})(?![\p{L}\p{N}_?؟.…-])/gu)
const SURE_LENGTH = 4

const HAS_LETTERS = /[xX]{2}/
const HAS_NOUGHTS = /00[/.-]00/
const HAS_FORMAT = /[/.:h-](?:MM|mm)/
const HAS_SIGNS = /_{3}|\.{5}|……|\?{3}|؟{3}|-{4}/

/** The blanks of a text. Whether one that is not certain is meant as such, its neighbours tell. */
export function blanksIn(text: string): readonly Blank[] {
  const letters = mayHold(text, SIGN.x) && HAS_LETTERS.test(text)
  const certain =
    letters || (mayHold(text, SIGN.digit) && HAS_NOUGHTS.test(text))
      ? certainPatterns().flatMap(pattern => matches(text, pattern, true))
      : []
  const formats =
    HAS_FORMAT.test(text) && !/format|صيغة|شكل|[ée]cri[rtv]|inscri|saisi|write|enter|like this|اكتب|كتبو|هكذا|مثال|ktbo|kteb/iu.test(text)
      ? matches(text, formatsPattern(), true)
      : []
  const signs =
    mayHold(text, SIGN.line | SIGN.dots | SIGN.question | SIGN.dash) && HAS_SIGNS.test(text) ? matches(text, signsPattern(), false) : []
  return [...certain, ...formats, ...(letters ? matches(text, lettersPattern(), false) : []), ...signs]
}

function matches(text: string, pattern: RegExp, certain: boolean): Blank[] {
  return matchesOf(text, pattern).map(({0: found, index}) => {
    const sign = /^[?؟]/u.test(found) ? '?' : /^[._…-]/u.test(found) ? '_' : 'X'
    const isCapitalRun = /^X+$/u.test(found) && found.length >= SURE_LENGTH
    return {start: index, end: index + found.length, certain: certain || isCapitalRun, sign, length: found.length}
  })
}
