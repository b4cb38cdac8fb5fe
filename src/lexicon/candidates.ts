import {ofSpelling, type Spelling, type Word} from '../language/index.js'
import type {Automaton} from './automaton.js'
import {LEAD, ROOT} from './layout.js'
import {phrasesAt} from './walk.js'

/** A bit for each of some lists, 32 to a number. */
export type Mask = readonly number[]

/**
 * The phrases of all lists that may stand in a passage: for each, the word that it starts with, its number and its list. Those of a word
 * stand together, by the key under which it was found and then by number.
 */
export interface Candidates {
  readonly places: readonly number[]
  readonly phrases: readonly number[]
  readonly lists: readonly number[]
  /** The lists that have any. */
  readonly all: Mask
}

const NO_NUMBERS: readonly number[] = []
const NONE: Candidates = {places: NO_NUMBERS, phrases: NO_NUMBERS, lists: NO_NUMBERS, all: NO_NUMBERS}

/** The phrases that a word makes by itself, each with its list; nothing for one with which longer phrases start. */
type Alone = Pick<Candidates, 'phrases' | 'lists'> | undefined

const NOWHERE: Alone = {phrases: NO_NUMBERS, lists: NO_NUMBERS}

/** Makes the one pass over the words of a passage that serves every topic: what it costs does not grow with how many topics there are. */
export function candidatesBy(automaton: Automaton): (read: readonly Word[]) => Candidates {
  const aloneOf = ofSpelling(({hashes}) => aloneIn(hashes, automaton))
  const take = (read: readonly Word[], place: number, spelling: Spelling) => {
    const alone = aloneOf(spelling)
    if (alone) return addAll(alone, place)
    for (const hash of spelling.hashes)
      for (const phrase of phrasesAt(automaton, hash, read, place)) add(phrase, automaton.listOf(phrase), place)
  }
  return read => {
    places.length = 0
    phrases.length = 0
    lists.length = 0
    for (const [place, {spelling}] of read.entries()) take(read, place, spelling)
    return phrases.length === 0 ? NONE : {places: places.slice(), phrases: phrases.slice(), lists: lists.slice(), all: maskOf(lists)}
  }
}

// Filled for each passage anew, and copied from: rows that grow by pushing would leave many that are outgrown.
const places: number[] = []
const phrases: number[] = []
const lists: number[] = []

function addAll(alone: NonNullable<Alone>, place: number): void {
  for (let at = 0; at < alone.phrases.length; at++) add(alone.phrases[at] ?? 0, alone.lists[at] ?? 0, place)
}

function add(phrase: number, list: number, place: number): void {
  places.push(place)
  phrases.push(phrase)
  lists.push(list)
}

function aloneIn(hashes: readonly number[], automaton: Automaton): Alone {
  const leads = hashes.map(hash => automaton.step(ROOT, hash)).filter(lead => lead >= 0)
  if (leads.length === 0) return NOWHERE
  if (leads.some(lead => (lead & LEAD.goesOn) !== 0)) return undefined
  const found: number[] = []
  for (const lead of leads) automaton.collect(lead, found)
  return {phrases: found, lists: found.map(phrase => automaton.listOf(phrase))}
}

/** The numbers of the candidates of some lists, in order. */
export function candidatesOf(asked: Mask, {lists}: Candidates): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < lists.length; at++) if (holds(asked, lists[at] ?? 0)) found.push(at)
  return found
}

export function maskOf(numbers: readonly number[]): Mask {
  const mask: number[] = []
  for (let at = 0; at < numbers.length; at++) {
    const list = numbers[at] ?? 0
    while (mask.length <= list >> 5) mask.push(0)
    mask[list >> 5] = (mask[list >> 5] ?? 0) | (1 << (list & 31))
  }
  return mask
}

function holds(mask: Mask, list: number): boolean {
  return ((mask[list >> 5] ?? 0) & (1 << (list & 31))) !== 0
}

/** Whether two masks have a list in common. */
export function share(one: Mask, other: Mask): boolean {
  const parts = Math.min(one.length, other.length)
  for (let part = 0; part < parts; part++) if (((one[part] ?? 0) & (other[part] ?? 0)) !== 0) return true
  return false
}
