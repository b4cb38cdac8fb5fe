import type {Lexicons} from '../../lexicon/index.js'
import {overlapWith, type Passage, passageWords, type Span, standingApart} from '../../post/index.js'
import {charactersOf, inventedIn} from './characters.js'
import {describedIn, scholarsIn} from './described.js'
import {type Person, peopleIn} from './people.js'
import {affiliationsIn, placedIn} from './placed.js'
import {type Singling, singledIn} from './singled.js'

/** How somebody is spoken of, from who is surely one person to who may be nobody. */
export type Manner = 'described' | 'handle' | 'full' | 'scholar' | 'first' | 'placed' | 'capital' | Singling

/** Somebody of whom a passage may tell, in offsets into its text. */
export interface Somebody extends Span {
  readonly manner: Manner
}

const RANKS: readonly Manner[] = [
  'described',
  'handle',
  'full',
  'scholar',
  'first',
  'titled',
  'placed',
  'the-marked',
  'pointed',
  'the',
  'capital',
  'a-marked',
  'a',
]
/** Those who surely are a certain person. */
const KNOWN: ReadonlySet<Manner> = new Set(['described', 'handle', 'full', 'scholar', 'first', 'titled', 'placed'])

/** Whether it is known that somebody real is meant. */
export function isCertain({manner}: Somebody): boolean {
  return KNOWN.has(manner)
}

/** Everybody of whom a passage may tell, in order: of descriptions that overlap the surer one. */
export function everybodyIn(passage: Passage, terms: Lexicons): readonly Somebody[] {
  let found: readonly Somebody[] = []
  const isFamous = overlapWith(terms('known-author').inAny(passage))
  const isInvented = inventedIn(passage, terms)
  const add = (some: readonly Somebody[]) => {
    const isTaken = overlapWith(found)
    found = [
      ...found,
      ...standingApart(some.filter(one => !isTaken(one) && !isFamous(one) && (one.manner === 'handle' || !isInvented(one)))),
    ]
  }
  add(scholarsIn(passage).map(({start, end}) => ({start, end, manner: 'scholar' as const})))
  add(peopleIn(passage, terms).map(person => ({start: person.start, end: person.end, manner: mannerOf(person, passage)})))
  add(describedIn(passage).map(({start, end}) => ({start, end, manner: 'described' as const})))
  // “Génie civil” is no genius.
  const isAffiliation = overlapWith(affiliationsIn(passage, terms))
  add(singledIn(passage, terms).filter(one => !isAffiliation(one)))
  add(placedIn(passage, terms).map(({start, end}) => ({start, end, manner: 'placed' as const})))
  const isCharacter = charactersOf(passage, terms)
  add(capitalsIn(passage, terms).filter(one => !isCharacter(one)))
  return found.toSorted((one, other) => one.start - other.start)
}

/** Whom a sentence is about: the surest of those it names, the first of several. */
export function chiefOf(people: readonly Somebody[]): Somebody | undefined {
  let chief = people[0]
  for (const one of people) if (chief && RANKS.indexOf(one.manner) < RANKS.indexOf(chief.manner)) chief = one
  return chief
}

function mannerOf({start, end}: Person, {text}: Passage): Manner {
  if (text[start] === '@') return 'handle'
  return /\s/u.test(text.slice(start, end)) ? 'full' : 'first'
}

const NAME = /^\p{Lu}\p{Ll}{2,20}$/u
/** Behind these a capital begins a sentence. */
const OPENS = /(?:^|[.!?…:;•–—\n"“«(*_#@]\s?)$/u

/** Behind these it is a place: “a flood in Fez”. */
const PLACED = /(?<!\p{L})(?:in|near|en|f)\s$/iu
const LONGEST_PREPOSITION = 6

/** Words with a capital inside a sentence: names that no list has, or not. */
function capitalsIn(passage: Passage, terms: Lexicons): readonly Somebody[] {
  const {text, marks} = passage
  const isOther = overlapWith([
    ...marks.filter(({kind}) => kind !== 'strong'),
    ...terms('calendar').inAny(passage),
    ...affiliationsIn(passage, terms),
  ])
  return passageWords(passage).flatMap(({start, end}) => {
    const isName =
      isCapital(text.charCodeAt(start)) &&
      NAME.test(text.slice(start, end)) &&
      !OPENS.test(text.slice(Math.max(start - 2, 0), start)) &&
      !PLACED.test(text.slice(Math.max(start - LONGEST_PREPOSITION, 0), start)) &&
      !isOther({start, end})
    return isName ? [{start, end, manner: 'capital' as const}] : []
  })
}

/** A to Z, and their like with marks: a cheap look before the rest. */
function isCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0x17f)
}
