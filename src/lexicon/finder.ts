import {foldWord, keyHash, type LanguageTag, languages, Numbers, respelled, respelledHash, type Word} from '../language/index.js'
import {type Passage, passageWords} from '../post/index.js'
import type {Automaton} from './automaton.js'
import type {Entry, Phrase} from './entry.js'
import {FoundTerm, type Hit} from './hit.js'
import {ROOT} from './layout.js'
import {type Found, foundAt, longestAt, startOf} from './match.js'
import {Noted} from './noted.js'
import type {Phrases} from './topic-phrases.js'

/** Finds the terms of one topic. Of a long passage the hits of terms that nobody wants would take much room, so none is made. */
export interface Finder {
  /** The terms that are read in a language: its own, and those of languages that are written the same way. */
  readonly find: (passage: Passage, language: LanguageTag, isWanted: IsWanted) => readonly Hit[]
  /** The terms that are read in one of the languages, language by language. */
  readonly findAny: (passage: Passage, isWanted: IsWanted) => readonly Hit[]
  /** Whether a passage may hold any of its terms at all: where it may not, there is nothing to find. */
  readonly mayHold: (passage: Passage) => boolean
  readonly entryOf: (word: string, language: LanguageTag) => Entry | undefined
}

type IsWanted = (entry: Entry) => boolean

/** Languages that among them read every word list. */
const SPEAKERS: readonly LanguageTag[] = ['en', 'fr', 'ary']

export const NO_HITS: readonly Hit[] = []

/** Makes the finders of topics, which share one pass over the words of each passage. */
export function finderIn(automaton: Automaton): (topic: string) => Finder {
  const noted = new Noted(automaton)
  const entryOf = entriesOf(automaton)
  return topic => {
    const listOf = (language: LanguageTag) => automaton.numberOf({topic, language})
    const listsOf = (tags: readonly LanguageTag[]) => tags.map(listOf).filter(list => list >= 0)
    const own = {en: listOf('en'), fr: listOf('fr'), ar: listOf('ar'), ary: listOf('ary')}
    const spoken = {
      ...{en: listsOf(languages.en.reads), fr: listsOf(languages.fr.reads)},
      ...{ar: listsOf(languages.ar.reads), ary: listsOf(languages.ary.reads)},
    }
    const number = automaton.topics.indexOf(topic)
    return {
      find: (passage, language, isWanted) =>
        noted.mayHold(passage, number)
          ? hitsIn(passage, noted.phrasesIn(passage, number), {lists: spoken[language], automaton, isWanted})
          : NO_HITS,
      findAny: (passage, isWanted) => {
        if (!noted.mayHold(passage, number)) return NO_HITS
        let found = NO_HITS
        for (const language of SPEAKERS) {
          const hits = hitsIn(passage, noted.phrasesIn(passage, number), {lists: spoken[language], automaton, isWanted})
          if (hits.length > 0) found = found.length > 0 ? [...found, ...hits] : hits
        }
        return found
      },
      mayHold: passage => noted.mayHold(passage, number),
      entryOf: (word, language) => entryOf(word, own[language]),
    }
  }
}

// Filled anew for each word.
const starting = new Numbers()

interface Search {
  /** The lists that are read, whose phrases go first if they come first. */
  readonly lists: readonly number[]
  readonly automaton: Automaton
  readonly isWanted: IsWanted
}

/**
 * The hits of some lists of a topic in a passage, in order; where several phrases start at the same word the longest counts, wanted or not.
 * `phrases` are those of the topic that may stand there.
 */
function hitsIn(passage: Passage, phrases: Phrases, {lists, automaton, isWanted}: Search): readonly Hit[] {
  const read = passageWords(passage)
  const words = {text: passage.text, read, isDarija: passage.language === 'ary'}
  const hits: Hit[] = []
  let free = 0
  let isMore = phrases.next()
  while (isMore) {
    const place = phrases.word
    starting.clear()
    for (; isMore && phrases.word === place; isMore = phrases.next())
      if (place >= free && lists.includes(automaton.listOf(phrases.phrase))) starting.push(phrases.phrase)
    if (starting.length === 0) continue
    // Mostly one starts there.
    const longest =
      starting.length === 1
        ? foundAt(automaton.phrase(starting.at(0)), words, place)
        : longestAt(inOrderOf(lists, [...starting.view()], automaton), words, place)
    if (!longest) continue
    free = longest.last + 1
    if (isWanted(longest.phrase.entry)) hits.push(hitOf(longest, read, passage))
  }
  return hits.length > 0 ? hits : NO_HITS
}

function hitOf(found: Found, read: readonly Word[], passage: Passage): Hit {
  const start = startOf(found, read)
  return new FoundTerm(passage, found.phrase.entry, {start, end: read[found.last]?.end ?? start})
}

/** Phrases by their numbers, those of the first list first. */
function inOrderOf(lists: readonly number[], numbers: readonly number[], automaton: Automaton): readonly Phrase[] {
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
      met = endingAt(key, automaton)
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

/** The phrases of one word that has a key, and of those that are spelled otherwise. */
function endingAt(key: string, automaton: Automaton): Int32Array {
  const other = respelled(key)
  endings.clear()
  for (const hash of other === undefined ? [keyHash(key)] : [keyHash(key), respelledHash(other)]) {
    const lead = automaton.step(ROOT, hash)
    if (lead >= 0) automaton.collect(lead, endings)
  }
  return endings.copy()
}
