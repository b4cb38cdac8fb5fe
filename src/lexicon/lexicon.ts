import {foldWord, type LanguageTag, languages, type Spelling, type Word} from '../language/index.js'
import {type Memory, memory, type Passage, passageWords, type Span} from '../post/index.js'
import type {Entry, LexiconData, Phrase} from './entry.js'
import {termKeys} from './keys.js'
import {type Found, longestAt, startOf} from './match.js'
import {unpacked} from './packed.js'

/** A term found in a passage: `start` and `end` are offsets into its text, `span` the same in the source. */
export interface Hit {
  readonly entry: Entry
  readonly text: string
  readonly start: number
  readonly end: number
  readonly span: Span
}

/** The terms of one topic in every language. A passage is only searched for those that its language reads. */
export interface Lexicon {
  readonly in: (passage: Passage) => readonly Hit[]
  /** The terms of every language, for what people write in one language in the midst of another. */
  readonly inAny: (passage: Passage) => readonly Hit[]
  /** The entry of one word in one language, wherever the word was found. */
  readonly entryOf: (word: string, language: LanguageTag) => Entry | undefined
  /** The same lexicon with fewer terms; the comparison folds case and accents. */
  readonly without: (terms: readonly string[]) => Lexicon
  /** The terms of one kind. */
  readonly only: (...kinds: readonly string[]) => Lexicon
}

export type Lexicons = (topic: string) => Lexicon

/** Languages that among them read every word list. */
const SPEAKERS: readonly LanguageTag[] = ['en', 'fr', 'ary']

/** Gives each topic its lexicon. What is asked of one passage more than once is looked up once. */
export function lexiconsOf(data: LexiconData): Lexicons {
  const built = new Map<string, Lexicon>()
  const candidates = candidateFinder(data)
  return topic => {
    const known = built.get(topic)
    if (known) return known
    if (!Object.hasOwn(data.topics, topic)) throw new Error(`There is no lexicon “${topic}”.`)
    const lexicon = lexiconFrom(finderOf(topic, data, candidates), () => true)
    built.set(topic, lexicon)
    return lexicon
  }
}

interface Finder {
  readonly find: (passage: Passage, language: LanguageTag) => readonly Hit[]
  readonly entryOf: (word: string, language: LanguageTag) => Entry | undefined
}

function lexiconFrom(finder: Finder, wanted: (entry: Entry) => boolean): Lexicon {
  const kept = (hits: readonly Hit[]) => (hits.length > 0 ? hits.filter(({entry}) => wanted(entry)) : hits)
  return {
    in: passage => kept(finder.find(passage, passage.language)),
    inAny: passage => firstOfEach(kept(SPEAKERS.flatMap(language => finder.find(passage, language)))),
    entryOf: (word, language) => {
      const entry = finder.entryOf(word, language)
      return entry && wanted(entry) ? entry : undefined
    },
    without: terms => {
      const unwanted = new Set(terms.map(keyOf))
      return terms.length === 0
        ? lexiconFrom(finder, wanted)
        : lexiconFrom(finder, entry => wanted(entry) && !unwanted.has(keyOf(entry.term)))
    },
    only: (...kinds) => lexiconFrom(finder, entry => wanted(entry) && kinds.includes(entry.kind ?? '')),
  }
}

/** Two terms with the same key are the same term. */
function keyOf(term: string): string {
  return termKeys(term).join(' ')
}

/** Of hits that overlap the earlier counts, then the longer. */
function firstOfEach(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits
  let free = 0
  return [...hits]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({start, end}) => {
      if (start < free) return false
      free = end
      return true
    })
}

function finderOf(topic: string, data: LexiconData, candidates: CandidateFinder): Finder {
  const tables = data.topics[topic] ?? {}
  const everywhere = data.dictionaries.includes(topic)
  // A list is read only when it is known to have a phrase that starts so: each is a file of its own.
  const has = (list: LanguageTag, key: string) =>
    everywhere || startsOfKey(data.starts[key]).some(start => start.topic === topic && start.list === list)
  const spokenIn = perLanguage(language => spokenBy(tables, key => languages[language].reads.filter(list => has(list, key))))
  const writtenIn = perLanguage(language => spokenBy(tables, key => (has(language, key) ? [language] : [])))
  return {
    find: (passage, language) => {
      const places = everywhere ? [...passageWords(passage).keys()] : candidates(passage, language).get(topic)
      if (!places) return NO_HITS
      const {phrasesAt, hits} = spokenIn(language)
      return hits.get(passage) ?? hits.set(passage, hitsAt(places, phrasesAt, passage))
    },
    entryOf: (word, language) =>
      writtenIn(language)
        .phrasesAt(foldWord(word))
        .find(({keys}) => keys.length === 1)?.entry,
  }
}

function perLanguage<T>(make: (language: LanguageTag) => T): (language: LanguageTag) => T {
  const made = new Map<LanguageTag, T>()
  return language => {
    const known = made.get(language) ?? make(language)
    made.set(language, known)
    return known
  }
}

const NO_HITS: readonly Hit[] = []
const NO_PHRASES: readonly Phrase[] = []

/** A topic as the speakers of a language have it: its phrases by first word, and what was found in passages so far. */
interface Spoken {
  readonly phrasesAt: (key: string) => readonly Phrase[]
  readonly hits: Memory<Passage, readonly Hit[]>
}

function spokenBy(tables: LexiconData['topics'][string], listsWith: (key: string) => readonly LanguageTag[]): Spoken {
  const known = new Map<string, readonly Phrase[]>()
  const phrasesAt = (key: string) => {
    const phrases = known.get(key) ?? unpackedFrom(tables, listsWith(key), key)
    known.set(key, phrases)
    return phrases
  }
  return {phrasesAt, hits: memory()}
}

function unpackedFrom(tables: LexiconData['topics'][string], tags: readonly LanguageTag[], key: string): readonly Phrase[] {
  const found = tags.flatMap(tag => {
    const table = tables[tag]
    const text = table && Object.hasOwn(table, key) ? table[key] : undefined
    return text === undefined ? [] : unpacked(text)
  })
  return found.length > 0 ? found : NO_PHRASES
}

/** The phrases that start at some words, in order; where several start at the same word the longest counts. */
function hitsAt(places: readonly number[], phrasesAt: Spoken['phrasesAt'], passage: Passage): readonly Hit[] {
  const read = passageWords(passage)
  const hits: Hit[] = []
  let free = 0
  for (const place of places) {
    if (place < free) continue
    let found: Found | undefined
    for (const key of read[place]?.spelling.keys ?? []) {
      const longest = longestAt(phrasesAt(key), read, place, passage.text)
      if (longest && (!found || longest.last > found.last)) found = longest
    }
    if (!found) continue
    const start = startOf(found, read)
    const end = read[found.last]?.end ?? start
    hits.push({entry: found.phrase.entry, text: passage.text.slice(start, end), start, end, span: passage.locate(start, end)})
    free = found.last + 1
  }
  return hits.length > 0 ? hits : NO_HITS
}

/** For each topic the words of a passage at which one of its phrases could start. */
type Places = ReadonlyMap<string, readonly number[]>
type CandidateFinder = (passage: Passage, language: LanguageTag) => Places

interface Start {
  readonly languages: readonly LanguageTag[]
  readonly topic: string
  /** The language of the list that has it. */
  readonly list: string
  /** The second words of its phrases, one of which must follow; nothing where a word alone, or any word after it, will do. */
  readonly seconds: ReadonlySet<string> | undefined
}

const MOST_SEEN = 50_000

/** One pass over the words of a passage serves every topic and every language. */
function candidateFinder({starts}: LexiconData): CandidateFinder {
  const known = memory<Passage, Readonly<Record<LanguageTag, Places>>>()
  // Most words come again and again, and start nothing.
  const read = new Map<Spelling, readonly Start[]>()
  const startsWith = (spelling: Spelling) => {
    const seen = read.get(spelling)
    if (seen) return seen
    const found = spelling.keys.flatMap(key => startsOfKey(starts[key]))
    if (read.size >= MOST_SEEN) read.clear()
    read.set(spelling, found)
    return found
  }
  return (passage, language) => {
    return (known.get(passage) ?? known.set(passage, candidatesIn(passage, startsWith)))[language]
  }
}

function startsOfKey(written: unknown): readonly Start[] {
  // What every object has (`constructor`) is no text.
  return typeof written === 'string' ? written.split(' ').map(startOfTopic) : []
}

function startOfTopic(written: string): Start {
  const [topic = '', list = '', tags = '', seconds] = written.split('/')
  return {
    topic,
    list,
    languages: tags.split(',').filter(isLanguage),
    seconds: seconds === undefined ? undefined : new Set(seconds.split('|')),
  }
}

function isLanguage(tag: string): tag is LanguageTag {
  return Object.hasOwn(languages, tag)
}

function candidatesIn(passage: Passage, startsWith: (spelling: Spelling) => readonly Start[]): Readonly<Record<LanguageTag, Places>> {
  const candidates: Record<LanguageTag, Map<string, number[]>> = {en: new Map(), fr: new Map(), ar: new Map(), ary: new Map()}
  const read = passageWords(passage)
  for (const [place, {spelling}] of read.entries()) {
    for (const start of startsWith(spelling)) {
      if (start.seconds && !mayFollow(read[place + 1], start.seconds)) continue
      for (const reader of start.languages) addPlace(candidates[reader], start.topic, place)
    }
  }
  return candidates
}

function mayFollow(word: Word | undefined, seconds: ReadonlySet<string>): boolean {
  return word?.spelling.keys.some(key => seconds.has(key)) ?? false
}

function addPlace(candidates: Map<string, number[]>, topic: string, place: number): void {
  const places = candidates.get(topic)
  if (!places) candidates.set(topic, [place])
  else if (places.at(-1) !== place) places.push(place)
}
