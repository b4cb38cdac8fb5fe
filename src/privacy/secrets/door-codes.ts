import {matchesOf} from '../../language/index.js'
import type {Hit, Lexicons} from '../../lexicon/index.js'
import {type Passage, type Span, startingBetween} from '../../post/index.js'
import {sentenceAround} from '../../sentence/index.js'

// No date, time, price, call number or part of a longer number.
const NUMBER = /(?<![\p{L}\p{N}.,:/#-])[\d٠-٩]{4,8}[#*]?(?![\p{L}\p{N}%]|[./:-][\p{L}\p{N}])/gu
/** What leads from a code to its number. */
const LINK =
  /(?:\s{0,3}[:：=→]\s{0,3}|\s(?:is|est|c['’]est|sera|هو|هي|howa|huwa|hiya|hya)\s{1,3}(?:le\s|the\s|number\s|رقم\s|الرقم\s)?)["“«*_]{0,3}\s?$/iu
/** What may stand between a verb and the number that is put in or opens: “the code”, « le ». */
const OBJECT = /^["“«*_]{0,3}\s{0,2}(?:[\p{L}’']{1,8}\s){0,3}["“«*_]{0,3}$/u
/** What follows a number that counts nothing. */
const ALONE =
  /^["”»*_)]{0,3}(?:\s{0,2}(?:$|[\n.,،;؛:!?؟()–—-])|\s(?:and|then|et|puis|pour|to|on|in|sur|w|o|f|و|ثم|ف|على|في|لفتح|للدخول|باش|bach)(?!\p{L}))/u
const MOST_WORDS = 10
/** How many letters before and after a number its words are looked for, within its sentence. */
const BEFORE = 120
const AFTER = 60

/** Numbers that open a door, in offsets into the text of a passage: “The code for the staff door of the library is 4471.” */
export function doorCodesIn(passage: Passage, terms: Lexicons): readonly Span[] {
  const {text} = passage
  const numbers = matchesOf(text, NUMBER)
  if (numbers.length === 0) return []
  const words = terms('secret-word').only('code', 'door', 'room', 'opens', 'type', 'keypad', 'password', 'public-code').inAny(passage)
  return numbers.flatMap(({0: value, index}): readonly Span[] => {
    const number = {start: index, end: index + value.length}
    const sentence = sentenceAround(text, number)
    const near = startingBetween(words, Math.max(sentence.start, index - BEFORE), Math.min(sentence.end, number.end + AFTER))
    return isDoorCode(number, text, near) ? [number] : []
  })
}

function isDoorCode(number: Span, text: string, near: readonly Hit[]): boolean {
  const of = (...kinds: readonly string[]) => near.filter(({entry}) => kinds.includes(entry.kind ?? ''))
  const before = (...kinds: readonly string[]) => of(...kinds).filter(({end}) => end <= number.start)
  if (before('public-code').length > 0) return false
  const between = ({end}: Hit) => text.slice(end, number.start)
  const places = before('door', 'room')
  const isPutIn = (hit: Hit) =>
    OBJECT.test(between(hit)) && ALONE.test(text.slice(number.end)) && !places.some(({start}) => start >= hit.end)
  if (places.length + before('keypad').length > 0 && before('code').some(code => isLinked(between(code)))) return true
  if (places.length > 0 && before('opens').some(isPutIn)) return true
  return of('keypad', 'password').length > 0 && before('type').some(isPutIn)
}

function isLinked(between: string): boolean {
  return LINK.test(between) && between.trim().split(/\s+/u).length <= MOST_WORDS + 1
}
