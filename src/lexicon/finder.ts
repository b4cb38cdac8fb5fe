import {foldWord, hashOf, type LanguageTag, languages, Numbers} from '../language/index.js'
import {type Passage, passageWords} from '../post/index.js'
import type {Automaton} from './automaton.js'
import {holds, type Mask, maskFor, NUMBERS_A_PHRASE} from './candidates.js'
import type {Entry, Phrase} from './entry.js'
import {FoundTerm, type Hit} from './hit.js'
import {ROOT} from './layout.js'
import {longestAt, startOf} from './match.js'
import {Noted} from './noted.js'

/** Finds the terms of one topic. */
export interface Finder {
  /** The terms that are read in a language: its own, and those of languages that are written the same way. */
  readonly find: (passage: Passage, language: LanguageTag) => readonly Hit[]
  /** The terms that are read in one of the languages, language by language. */
  readonly findAny: (passage: Passage) => readonly Hit[]
  /** Whether a passage may hold any of its terms at all: where it may not, there is nothing to find. */
  readonly mayHold: (passage: Passage) => boolean
  readonly entryOf: (word: string, language: LanguageTag) => Entry | undefined
}

/** Languages that among them read every word list. */
const SPEAKERS: readonly LanguageTag[] = ['en', 'fr', 'ary']

export const NO_HITS: readonly Hit[] = []

/** A topic as the speakers of a language have it. */
interface Question {
  readonly lists: readonly number[]
  readonly mask: Mask
}

/** Makes the finders of topics, which share one pass over the words of each passage. */
export function finderIn(automaton: Automaton): (topic: string) => Finder {
  const noted = new Noted(automaton)
  const entryOf = entriesOf(automaton)
  return topic => {
    const listOf = (language: LanguageTag) => automaton.numberOf({topic, language})
    const question = (tags: readonly LanguageTag[]): Question => {
      const lists = tags.map(listOf).filter(list => list >= 0)
      return {lists, mask: maskFor(lists, automaton.lists.length)}
    }
    const anything = question(['en', 'fr', 'ar', 'ary'])
    const own = {en: listOf('en'), fr: listOf('fr'), ar: listOf('ar'), ary: listOf('ary')}
    const spoken = {
      ...{en: question(languages.en.reads), fr: question(languages.fr.reads)},
      ...{ar: question(languages.ar.reads), ary: question(languages.ary.reads)},
    }
    const everywhere = SPEAKERS.map(language => spoken[language])
    const ask = (asked: Question, passage: Passage) =>
      noted.mayHold(passage, asked.mask) ? hitsIn(passage, noted.phrasesIn(passage), asked, automaton) : NO_HITS
    return {
      find: (passage, language) => ask(spoken[language], passage),
      findAny: passage => {
        let found = NO_HITS
        for (const asked of everywhere) {
          const hits = ask(asked, passage)
          if (hits.length > 0) found = found.length > 0 ? [...found, ...hits] : hits
        }
        return found
      },
      mayHold: passage => noted.mayHold(passage, anything.mask),
      entryOf: (word, language) => entryOf(word, own[language]),
    }
  }
}

/** The phrases of some lists in a passage, in order; where several start at the same word the longest counts. */
function hitsIn(passage: Passage, phrases: Int32Array, {lists, mask}: Question, automaton: Automaton): readonly Hit[] {
  const read = passageWords(passage)
  const hits: Hit[] = []
  let free = 0
  for (let at = 0; at < phrases.length; at += NUMBERS_A_PHRASE) {
    const place = phrases[at] ?? 0
    if (place < free || !holds(mask, phrases[at + 2] ?? 0)) continue
    const starting = [phrases[at + 1] ?? 0]
    for (let next = at + NUMBERS_A_PHRASE; phrases[next] === place; next += NUMBERS_A_PHRASE) {
      if (holds(mask, phrases[next + 2] ?? 0)) starting.push(phrases[next + 1] ?? 0)
      at = next
    }
    const longest = longestAt(inOrderOf(lists, starting, automaton), read, place, passage.text)
    if (!longest) continue
    const start = startOf(longest, read)
    hits.push(new FoundTerm(passage, longest.phrase.entry, {start, end: read[longest.last]?.end ?? start}))
    free = longest.last + 1
  }
  return hits.length > 0 ? hits : NO_HITS
}

/** Phrases by their numbers, those of the first list first. */
function inOrderOf(lists: readonly number[], numbers: readonly number[], automaton: Automaton): readonly Phrase[] {
  if (numbers.length === 1) return [automaton.phrase(numbers[0] ?? 0)]
  if (lists.length === 1) return numbers.map(number => automaton.phrase(number))
  const rankOf = (number: number) => lists.indexOf(automaton.listOf(number))
  return numbers.toSorted((a, b) => rankOf(a) - rankOf(b)).map(number => automaton.phrase(number))
}

/** Finds the entry of one word in a list. A word is asked of list after list, so the last is remembered, with the entries that it is. */
function entriesOf(automaton: Automaton): (word: string, list: number) => Entry | undefined {
  let last: string | undefined
  let key = ''
  let met: Int32Array = new Int32Array()
  return (word, list) => {
    if (word !== last) {
      last = word
      key = foldWord(word)
      met = endingAt(hashOf(key), automaton)
    }
    for (const number of met) {
      if (automaton.listOf(number) !== list) continue
      const {keys, entry} = automaton.phrase(number)
      if (keys.length === 1 && keys[0] === key) return entry
    }
    return undefined
  }
}

const endings = new Numbers()

/** The phrases of one word that has a hash. */
function endingAt(hash: number, automaton: Automaton): Int32Array {
  const lead = automaton.step(ROOT, hash)
  endings.clear()
  if (lead >= 0) automaton.collect(lead, endings)
  return endings.copy()
}
