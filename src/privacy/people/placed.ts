import type {Lexicons} from '../../lexicon/index.js'
import {countBefore, overlapWith, type Passage, passageWords, type Span} from '../../post/index.js'

const NAME = /^(?:\p{Lu}\p{Ll}{2,20}|[\u0621-\u064a]{3,12})$/u
/** What stands between a name and where somebody studies: “Ayoub in Computer Science”, “Rayhana from the honors dorm”, «كلثوم (سنة ثالثة)». */
const BESIDE =
  /^(?:\s?[(،,–—]\s?(?:[\p{Ll}\u0621-\u064a]{1,5}\s)?|\s(?:from|in|of|de|du|d['’]|en|mn|f|dyal|من|ديال)\s)(?:(?:the|la|le|l['’]|our|notre)\s?)?(?:\p{L}{3,12}\s)?$/u
/** An Arabic word before “from the department of” may be any: only brackets and commas tell that it is a name. */
const BRACKETED = /^\s?[(،]/u
const ARABIC = /^[\u0620-\u06d3]/u
const FARTHEST = 30
const WORDS_BETWEEN = 4

/** Those whom no list of names knows, told by the year, the department or the dormitory beside them, in offsets into a passage’s text. */
export function placedIn(passage: Passage, terms: Lexicons): readonly Span[] {
  const places = affiliationsIn(passage, terms)
  if (places.length === 0) return []
  const {text} = passage
  const read = passageWords(passage)
  const isCue = overlapWith([...terms('person-cue').inAny(passage), ...terms('calendar').inAny(passage), ...places])
  return places.flatMap(place => {
    const at = countBefore(read, place.start)
    const name = read
      .slice(Math.max(at - WORDS_BETWEEN, 0), at)
      .reverse()
      .find(word => place.start - word.end < FARTHEST && isNamed(text.slice(word.start, word.end), text.slice(word.end, place.start)))
    return name && !isCue(name) ? [{start: name.start, end: name.end}] : []
  })
}

/** Where people of a university study or live, said in so many words. */
export function affiliationsIn(passage: Passage, terms: Lexicons): readonly Span[] {
  return terms('reader-scene')
    .inAny(passage)
    .filter(({entry}) => entry.kind === 'affiliation')
}

function isNamed(written: string, between: string): boolean {
  return NAME.test(written) && BESIDE.test(between) && (!ARABIC.test(written) || BRACKETED.test(between))
}
