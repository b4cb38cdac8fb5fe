import {foldWord, hashOf, type LanguageTag, languages, type Word} from '../language/index.js'
import {memory, type Passage, passageWords} from '../post/index.js'
import type {Automaton} from './automaton.js'
import type {Entry} from './entry.js'
import {FoundTerm, type Hit} from './hit.js'
import {type Found, longestAt, startOf} from './match.js'
import {type Mask, maskOfLists, mayHold, type Places, placesIn, startsOneOf} from './places.js'
import {phrasesAt} from './walk.js'

/** Finds the terms of one topic. */
export interface Finder {
  /** The terms that are read in a language: its own, and those of languages that are written the same way. */
  readonly find: (passage: Passage, language: LanguageTag) => readonly Hit[]
  /** The terms that are read in one of the languages, language by language. */
  readonly findAny: (passage: Passage) => readonly Hit[]
  readonly entryOf: (word: string, language: LanguageTag) => Entry | undefined
}

/** Languages that among them read every word list. */
const SPEAKERS: readonly LanguageTag[] = ['en', 'fr', 'ary']

export const NO_HITS: readonly Hit[] = []

/** What is known of a passage: where terms may start, and what was found for each question so far. */
interface Known {
  readonly places: Places
  hits: Map<Question, readonly Hit[]> | undefined
}

/** A topic as the speakers of a language have it. */
interface Question {
  readonly lists: readonly number[]
  readonly mask: Mask
}

/** Makes the finders of topics, which share one pass over the words of each passage. */
export function finderIn(automaton: Automaton): (topic: string) => Finder {
  const known = memory<Passage, Known>()
  const about = (passage: Passage) =>
    known.get(passage) ?? known.set(passage, {places: placesIn(passageWords(passage), automaton), hits: undefined})
  const entryOf = entriesOf(automaton)
  return topic => {
    const listOf = (tag: LanguageTag) => automaton.lists.findIndex(list => list.topic === topic && list.language === tag)
    const question = (tags: readonly LanguageTag[]): Question => {
      const lists = tags.map(listOf).filter(list => list >= 0)
      return {lists, mask: maskOfLists(lists, automaton)}
    }
    const anything = question(['en', 'fr', 'ar', 'ary'])
    const own = {en: listOf('en'), fr: listOf('fr'), ar: listOf('ar'), ary: listOf('ary')}
    const spoken = {
      ...{en: question(languages.en.reads), fr: question(languages.fr.reads)},
      ...{ar: question(languages.ar.reads), ary: question(languages.ary.reads)},
    }
    const ask = (asked: Question, at: Known, passage: Passage) => {
      if (!mayHold(at.places, asked.mask)) return NO_HITS
      const before = at.hits?.get(asked)
      if (before) return before
      const found = hitsIn(passage, at.places, asked, automaton)
      at.hits ??= new Map()
      at.hits.set(asked, found)
      return found
    }
    return {
      find: (passage, language) => ask(spoken[language], about(passage), passage),
      findAny: passage => {
        const all = about(passage)
        return mayHold(all.places, anything.mask) ? SPEAKERS.flatMap(language => ask(spoken[language], all, passage)) : NO_HITS
      },
      entryOf: (word, language) => entryOf(word, own[language]),
    }
  }
}

/** The phrases that start at some words, in order; where several start at the same word the longest counts. */
function hitsIn(passage: Passage, {words, masks}: Places, {lists, mask}: Question, automaton: Automaton): readonly Hit[] {
  const read = passageWords(passage)
  const hits: Hit[] = []
  let free = 0
  for (let at = 0; at < words.length; at++) {
    const place = words[at] ?? 0
    if (place < free || !startsOneOf(mask, masks[at] ?? 0, automaton)) continue
    const found = longestOf(lists, {read, place, text: passage.text}, automaton)
    if (!found) continue
    const start = startOf(found, read)
    const end = read[found.last]?.end ?? start
    hits.push(new FoundTerm(passage, found.phrase.entry, {start, end}))
    free = found.last + 1
  }
  return hits.length > 0 ? hits : NO_HITS
}

interface Stand {
  readonly read: readonly Word[]
  readonly place: number
  readonly text: string
}

/** The longest phrase at a word; of those as long, the one that takes most of the word, then the first list. */
function longestOf(lists: readonly number[], {read, place, text}: Stand, automaton: Automaton): Found | undefined {
  let found: Found | undefined
  for (const hash of read[place]?.spelling.hashes ?? []) {
    for (const list of lists) {
      const longest = longestAt(phrasesAt(automaton, list, hash, read, place), read, place, text)
      if (longest && (!found || longest.last > found.last)) found = longest
    }
  }
  return found
}

/** Finds the entry of one word in a list. A word is asked of list after list, so the last is remembered, with the mask of those it may be in. */
function entriesOf(automaton: Automaton): (word: string, list: number) => Entry | undefined {
  let last: string | undefined
  let key = ''
  let mask = 0
  return (word, list) => {
    if (word !== last) {
      last = word
      key = foldWord(word)
      mask = automaton.maskOf(hashOf(key))
    }
    if (mask === 0 || list < 0 || (automaton.bitsOf(mask, list >> 5) & (1 << (list & 31))) === 0) return undefined
    return entryIn(list, key, automaton)
  }
}

/** The entry of a folded word. */
function entryIn(list: number, key: string, automaton: Automaton): Entry | undefined {
  const lead = automaton.step(list, hashOf(key))
  if (lead < 0) return undefined
  const numbers: number[] = []
  automaton.collect(lead, numbers)
  return numbers.map(number => automaton.phrase(number)).find(({keys}) => keys.length === 1 && keys[0] === key)?.entry
}
