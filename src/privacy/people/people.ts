import type {Word} from '../../language/index.js'
import type {Hit, Lexicons} from '../../lexicon/index.js'
import {
  countBefore,
  lastBefore,
  othersWordsIn,
  overlapWith,
  type Passage,
  passageWords,
  type Span,
  standingApart,
} from '../../post/index.js'
import {charactersOf} from './characters.js'
import {initialledIn} from './initials.js'

/** Somebody whom a passage names, in offsets into its text. */
export interface Person extends Span {
  /** Whether a given name, a title or a handle tells that it is a person; otherwise only the capitals do. */
  readonly known: boolean
}

const PARTICLES = new Set([
  'el',
  'al',
  'ben',
  'bent',
  'bin',
  'ait',
  'aït',
  'bou',
  'ibn',
  'de',
  'van',
  'von',
  'di',
  'da',
  'le',
  'la',
  'ould',
  'mc',
])
const CAPITAL = /^\p{Lu}/u
const ARABIC = /^[\u0620-\u06d3]/u
const MOST_WORDS = 5

/**
 * The people of a passage: handles, given names with what follows them, and surnames after a title. Names inside quotation marks or
 * emphasis are those of titles, characters live in their books, and writers that everybody knows are nobody's neighbours.
 */
export function peopleIn(passage: Passage, terms: Lexicons): readonly Person[] {
  const read = passageWords(passage)
  const names = terms('given-name').inAny(passage)
  const cues = terms('person-cue').inAny(passage)
  const surnames = new Set(
    terms('surname')
      .inAny(passage)
      .map(({start}) => start),
  )
  const naming = {passage, read, cues, isSurname: ({start}: Word) => surnames.has(start)}
  const found = [
    ...names.flatMap(hit => named(hit, naming)),
    ...cues.flatMap(hit => titled(hit, naming)),
    ...initialledIn(passage).map(({start, end}) => ({start, end, known: true})),
    ...handlesIn(passage),
  ]
  const isHidden = overlapWith([...terms('known-author').inAny(passage), ...othersWordsIn(passage), ...hashtagsIn(passage)])
  if (found.length === 0) return []
  const isCharacter = charactersOf(passage, terms)
  return standingApart(found).filter(person => !isHidden(person) && (passage.text[person.start] === '@' || !isCharacter(person)))
}

interface Naming {
  readonly passage: Passage
  readonly read: readonly Word[]
  readonly cues: readonly Hit[]
  readonly isSurname: (word: Word) => boolean
}

function hashtagsIn({marks}: Passage): readonly Span[] {
  return marks.filter(({kind}) => kind === 'hashtag')
}

function handlesIn({marks}: Passage): Person[] {
  return marks.flatMap(({kind, start, end}) => (kind === 'mention' ? [{start, end, known: true}] : []))
}

/** A given name and the words that go on with it. One that is also a word needs a surname, or who it is before it. */
function named(hit: Hit, naming: Naming): Person[] {
  const {passage, read, isSurname} = naming
  const {text} = passage
  const isArabic = ARABIC.test(hit.text)
  // Darija is often written without capitals; but “lina” is “to us”.
  const mayBeSmall = passage.language === 'ary' && hit.entry.kind === 'name'
  if (!isArabic && !CAPITAL.test(hit.text) && !mayBeSmall) return []
  const first = countBefore(read, hit.start + 1) - 1
  // عمر is a name, العمر is an age: of what is written onto a name only one letter is taken off.
  if (hit.start - (read[first]?.start ?? hit.start) > 1) return []
  // علي is a name, على is “on”.
  if (isArabic && hit.text.at(-1) !== hit.entry.term.at(-1)) return []
  const next = countBefore(read, hit.end)
  const last = lastWord(next, naming, isArabic)
  const end = last ? Math.max(last.end, hit.end) : hit.end
  const isSure = hit.entry.kind !== 'word' || (last !== undefined && isSurname(last)) || isCued(hit, naming)
  // “Hassan II” is a king, or an avenue.
  const isKing = last !== undefined && /^[IVX]{1,4}$/u.test(text.slice(last.start, last.end))
  const isLonger = !isArabic && first > 0 && isCapitalBefore(read, first, text)
  return isSure && !isKing && !isLonger ? [{start: hit.start, end, known: true}] : []
}

/** “Place Mohammed”, “Avenue Hassan”: the name belongs to what stands right before it. */
function isCapitalBefore(read: readonly Word[], at: number, text: string): boolean {
  const before = read[at - 1]
  const word = read[at]
  if (!before || !word || text.slice(before.end, word.start) !== ' ') return false
  return /^(?:avenue|boulevard|bd|rue|place|street|square|université|university|lycée|école|school|bibliothèque|library|hôpital|hospital|aéroport|prix|prize|centre|center|fondation|foundation|institut|sidi|moulay|ibn|saint|st)$/iu.test(
    text.slice(before.start, before.end),
  )
}

/** The last word that goes on with a name: capitals and particles, or a surname in Arabic. */
function lastWord(from: number, {read, passage: {text}, isSurname}: Naming, isArabic: boolean): Word | undefined {
  let last: Word | undefined
  for (let at = from; at < from + MOST_WORDS; at++) {
    const word = read[at]
    const before = read[at - 1]
    if (!word || (before && !/^[\s'’-]{1,2}$/u.test(text.slice(before.end, word.start)))) break
    const written = text.slice(word.start, word.end)
    if (isArabic ? isSurname(word) : CAPITAL.test(written) || isSurname(word)) last = word
    else if (!PARTICLES.has(written.toLowerCase())) break
  }
  return last
}

/** Whether a title or “student” stands right before a name. */
function isCued(hit: Hit, {cues, passage: {text}}: Naming): boolean {
  const cue = lastBefore(cues, hit.start)
  return cue !== undefined && cue.entry.kind !== 'past' && /^[.:\s]{0,2}$/u.test(text.slice(cue.end, hit.start))
}

/** A surname after a title or after who it is: “M. Alaoui”, “student Benkirane”. */
function titled({entry, start, end}: Hit, naming: Naming): Person[] {
  if (entry.kind !== 'title' && entry.kind !== 'patron') return []
  const {read, passage, isSurname} = naming
  const {text} = passage
  // “8 a.m. Monday”.
  if (text[start - 1] === '.') return []
  const at = countBefore(read, end)
  const word = read[at]
  if (!word || !/^[.:]?\s{1,2}$/u.test(text.slice(end, word.start))) return []
  const isName =
    isSurname(word) || (entry.kind === 'title' && CAPITAL.test(text.slice(word.start, word.end)) && !ARABIC.test(text.slice(end).trim()))
  const last = isName ? (lastWord(at + 1, naming, ARABIC.test(text.slice(word.start))) ?? word) : undefined
  return last ? [{start: word.start, end: last.end, known: true}] : []
}
