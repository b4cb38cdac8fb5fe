import {foldWord, matchesOf} from '../../language/index.js'
import type {Lexicons} from '../../lexicon/index.js'
import {type Link, overlapWith, type Passage, type Post, type Span, startingBetween} from '../../post/index.js'
import {peopleIn} from '../people/index.js'
import type {Private} from '../private.js'
import {sentenceAround} from '../sentence.js'

/** Letters between a name and its address: “Kate Hertz, who leads the club, at …”. */
const FARTHEST_NAME = 40
/** Of a name that an address is spelt with: `ytazi` is a Tazi. */
const FEWEST_LETTERS = 3

/** A person’s own address that is given to readers on purpose: no slip, but a choice to think over. */
export function asOffered(one: Private): Private {
  return one.kind === 'email' ? {...one, kind: 'offered'} : one
}

/** Tells whether a stretch of the source lies in a link that opens a letter: nobody makes one by mistake. */
export function offeredByLink({links}: Post): (span: Span) => boolean {
  return overlapWith(links.filter(opensLetter).map(({span}) => span))
}

function opensLetter({origin, url}: Link): boolean {
  return (origin === 'markdown' || origin === 'html') && /^mailto:/iu.test(url)
}

/** Tells whether readers are asked to turn to somebody who is named in full beside the address: “Contact Yassine Tazi, ytazi@…”. */
export function offeredByName(passage: Passage, terms: Lexicons): (address: Span) => boolean {
  return address => {
    const sentence = sentenceAround(passage.text, address)
    const calls = [...terms('invitation').inAny(passage), ...terms('private-number').only('phone').inAny(passage)]
    if (!calls.some(({start, end}) => start >= sentence.start && end <= sentence.end)) return false
    const near = {
      start: Math.max(sentence.start, address.start - FARTHEST_NAME),
      end: address.start,
    }
    return (
      isSpeltAs(passage.text.slice(address.start, address.end), passage.text.slice(near.start, near.end)) || isNamedIn(near, passage, terms)
    )
  }
}

const FARTHEST_ROLE = 90
const STAFF =
  /(?<!\p{L})(?:librarian|archivist|curator|professor|prof\.?|dean|director|coordinator|head of|bibliothécaire|archiviste|conservat(?:eur|rice)|professeure?|doyenne?|direct(?:eur|rice)|coordinat(?:eur|rice)|responsable|(?:ال|ل)?(?:[أا]مينة? (?:المكتبة|الأرشيف)|[أا]ستاذة?|مديرة?|عميدة?|منسقة?|مسؤولة?)(?:تنا|نا)?|l?bibliothécaire|l?moudira?|l?(?:o|2o|u)sta[dt]a?|l?mas2oula?)(?!\p{L})/iu
const NO_STAFF =
  /(?<!\p{L})(?:student|intern|former|ex|volunteer|étudiante?|stagiaire|ancien|ancienne|bénévole|(?:ال)?(?:طالبة?|متدربة?|متطوعة?|سابقة?|السابقة?)|t+aliba?|taleb)(?!\p{L})/iu

/** Tells whether the name beside an address is that of staff, by what they are: “our subject librarian Nadia El Fassi (n.elfassi@…)”. */
export function offeredByStaff({text}: Passage): (address: Span) => boolean {
  return address => {
    const sentence = sentenceAround(text, address)
    const lead = text.slice(Math.max(sentence.start, address.start - FARTHEST_ROLE), address.start)
    return STAFF.test(lead) && !NO_STAFF.test(lead)
  }
}

/** Whether an address is spelt with a word of a full name that a text holds. */
function isSpeltAs(address: string, text: string): boolean {
  const [spelt = ''] = address.split('@')
  const names = matchesOf(text, /\p{Lu}[\p{Ll}\p{M}]{1,30}(?:[\s'’-]\p{Lu}[\p{Ll}\p{M}]{1,30}){1,4}/gu)
  return names
    .flatMap(([name]) => name.split(/[\s'’-]/u))
    .some(word => word.length >= FEWEST_LETTERS && foldWord(spelt).includes(foldWord(word)))
}

/** Whether a name of two words or more ends in a stretch: an address is not spelt as an Arabic one. */
function isNamedIn({start, end}: Span, passage: Passage, terms: Lexicons): boolean {
  const people = startingBetween(peopleIn(passage, terms), start - FARTHEST_NAME, end)
  return people.some(
    person =>
      person.end > start && person.end <= end && /\p{Script=Arabic} \p{Script=Arabic}/u.test(passage.text.slice(person.start, person.end)),
  )
}
