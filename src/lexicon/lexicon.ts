import type {LanguageTag} from '../language/index.js'
import {latestMemory, outermost, type Passage} from '../post/index.js'
import {Automaton} from './automaton.js'
import type {Entry} from './entry.js'
import {type Finder, finderIn, NO_HITS} from './finder.js'
import type {Hit} from './hit.js'
import {termKeys} from './keys.js'
import type {Bytes} from './pages.js'

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

/** Gives each topic its lexicon; takes what `compileLexicons` made, or the pages of a file that holds it. What is asked of one passage time and again is looked up once. */
export function lexiconsOf(bytes: Bytes): Lexicons {
  const built = new Map<string, Lexicon>()
  const automaton = new Automaton(bytes)
  const topics = new Set(automaton.topics)
  const finderOf = finderIn(automaton)
  return topic => {
    const known = built.get(topic)
    if (known) return known
    if (!topics.has(topic)) throw new Error(`There is no lexicon “${topic}”.`)
    const lexicon = lexiconFrom(finderOf(topic))
    built.set(topic, lexicon)
    return lexicon
  }
}

/** What each lexicon has in the passage at hand in any language, where it has anything: rules ask for it sentence by sentence. */
const inEvery = latestMemory<Passage, Map<Finder['findAny'], readonly Hit[]>>()

/** The lexicon of a finder, with those of its terms that are wanted; all of them where nothing is said. */
function lexiconFrom(finder: Finder, isWanted: (entry: Entry) => boolean = () => true): Lexicon {
  const ofKinds = new Map<string, Lexicon>()
  const findAny = (passage: Passage) => outermost(finder.findAny(passage, isWanted))
  return {
    in: passage => finder.find(passage, passage.language, isWanted),
    inAny: passage => {
      // Most passages have nothing for most lists.
      if (!finder.mayHold(passage)) return NO_HITS
      const known = inEvery.get(passage)
      const before = known?.get(findAny)
      if (before) return before
      const hits = findAny(passage)
      ;(known ?? inEvery.set(passage, new Map())).set(findAny, hits)
      return hits
    },
    entryOf: (word, language) => {
      const entry = finder.entryOf(word, language)
      return entry && isWanted(entry) ? entry : undefined
    },
    without: terms => {
      const unwanted = new Set(terms.map(keyOf))
      return terms.length === 0
        ? lexiconFrom(finder, isWanted)
        : lexiconFrom(finder, entry => isWanted(entry) && !unwanted.has(keyOf(entry.term)))
    },
    only: (...kinds) => {
      const name = kinds.join()
      const known = ofKinds.get(name) ?? lexiconFrom(finder, entry => isWanted(entry) && kinds.includes(entry.kind ?? ''))
      ofKinds.set(name, known)
      return known
    },
  }
}

/** Two terms with the same key are the same term. */
function keyOf(term: string): string {
  return termKeys(term).join(' ')
}
