import {languages, type LanguageTag, type Word, words} from '../language/index.js'
import type {Passage} from '../post/index.js'
import type {Entry, Hit} from './lexicon.js'

/** Up to how many words a `…` in a term stands for. */
const WIDEST_GAP = 3
const GAP = '…'
/** Languages that among them read every word list. */
const SPEAKERS: readonly LanguageTag[] = ['en', 'fr', 'ary']

interface Phrase {
  readonly entry: Entry
  readonly keys: readonly string[]
  readonly exceptions: readonly (readonly string[])[]
}

/** The phrases of a topic by language and first word. */
export interface Matcher {
  readonly phrases: ReadonlyMap<LanguageTag, ReadonlyMap<string, readonly Phrase[]>>
  /** Two terms with the same key are the same term. */
  readonly keyOf: (term: string) => string
}

interface Found {
  readonly entry: Entry
  readonly first: number
  readonly last: number
}

/** A term as the words it is matched by, a gap as `…`. */
export function termKeys(term: string): readonly string[] {
  return term.split(GAP).flatMap((part, at) => [...(at > 0 ? [GAP] : []), ...words(part).map(({key}) => key)])
}

export function matcherOf(terms: Partial<Record<LanguageTag, readonly Entry[]>>): Matcher {
  const phrases = new Map<LanguageTag, Map<string, Phrase[]>>()
  for (const [language, entries] of Object.entries(terms) as [LanguageTag, readonly Entry[]][]) {
    const byFirst = new Map<string, Phrase[]>()
    for (const entry of entries) {
      const keys = termKeys(entry.term)
      const phrase = {entry, keys, exceptions: (entry.unless ?? []).map(termKeys)}
      const same = byFirst.get(keys[0] ?? '')
      if (same) same.push(phrase)
      else byFirst.set(keys[0] ?? '', [phrase])
    }
    phrases.set(language, byFirst)
  }
  return {phrases, keyOf: term => termKeys(term).join(' ')}
}

/** The words of a passage are found once, whatever the number of rules that ask. */
const tokens = new WeakMap<Passage, readonly Word[]>()

export function wordsOf(passage: Passage): readonly Word[] {
  const known = tokens.get(passage)
  if (known) return known
  const found = words(passage.prose)
  tokens.set(passage, found)
  return found
}

/** The terms in a passage, in order; where several start at the same word the longest counts. */
export function matchesIn(matcher: Matcher, passage: Passage, language = passage.language): readonly Hit[] {
  const read = wordsOf(passage)
  const spoken = language === passage.language ? passage : {...passage, language}
  const hits: Hit[] = []
  let free = 0
  for (let at = 0; at < read.length; at++) {
    if (at < free) continue
    const found = longestAt(matcher, spoken, read, at)
    if (!found) continue
    const start = startOf(read, found, languages[language].variants)
    const end = read[found.last]?.end ?? start
    hits.push({entry: found.entry, text: passage.text.slice(start, end), start, end, span: passage.locate(start, end)})
    free = found.last + 1
  }
  return hits
}

/** The terms of every language in a passage of whatever language, in order; of two that overlap the earlier counts, then the longer. */
export function matchesInAny(matcher: Matcher, passage: Passage): readonly Hit[] {
  const hits = SPEAKERS.flatMap(language => matchesIn(matcher, passage, language))
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  let free = 0
  return hits.filter(({start, end}) => {
    if (start < free) return false
    free = end
    return true
  })
}

function longestAt(matcher: Matcher, passage: Passage, read: readonly Word[], at: number): Found | undefined {
  let longest: Found | undefined
  for (const language of languages[passage.language].reads) {
    const byFirst = matcher.phrases.get(language)
    if (!byFirst) continue
    for (const key of keysOf(read[at], passage.language)) {
      for (const phrase of byFirst.get(key) ?? []) {
        const last = matchAt(phrase.keys, read, at, passage.language)
        if (last === undefined || (longest && longest.last >= last)) continue
        if (isWritten(phrase.entry, passage, read, at, last) && !isExcepted(phrase, read, at, last, passage.language)) {
          longest = {entry: phrase.entry, first: at, last}
        }
      }
    }
  }
  return longest
}

function keysOf(word: Word | undefined, language: LanguageTag): readonly string[] {
  return word ? [word.key, ...languages[language].variants(word.key)] : []
}

/** The last word of a phrase that starts at a word, or nothing. A gap takes as few words as it can. */
function matchAt(keys: readonly string[], read: readonly Word[], at: number, language: LanguageTag, from = 0): number | undefined {
  let word = at
  for (let key = from; key < keys.length; key++) {
    const wanted = keys[key] ?? ''
    if (wanted === GAP) {
      for (let skipped = 0; skipped <= WIDEST_GAP; skipped++) {
        const last = matchAt(keys, read, word + skipped, language, key + 1)
        if (last !== undefined) return last
      }
      return undefined
    }
    const found = read[word]
    if (!found || !(found.key === wanted || keysOf(found, language).includes(wanted))) return undefined
    word++
  }
  return word - 1
}

function isWritten(entry: Entry, passage: Passage, read: readonly Word[], first: number, last: number): boolean {
  if (!entry.exact) return true
  return passage.text.slice(read[first]?.start, read[last]?.end) === entry.term
}

function isExcepted({exceptions}: Phrase, read: readonly Word[], first: number, last: number, language: LanguageTag): boolean {
  return exceptions.some(keys => {
    for (let at = Math.max(first - keys.length, 0); at <= last; at++) {
      const end = matchAt(keys, read, at, language)
      if (end !== undefined && end >= first) return true
    }
    return false
  })
}

/** Clitics written onto the first word are not part of the term: of والغبي the term is غبي. */
function startOf(read: readonly Word[], {entry, first}: Found, variants: (word: string) => readonly string[]): number {
  const word = read[first]
  const wanted = termKeys(entry.term)[0]
  if (!word || word.key === wanted || wanted === undefined) return word?.start ?? 0
  const isPlain = word.key.length === word.end - word.start
  return isPlain && variants(word.key).includes(wanted) ? word.end - wanted.length : word.start
}
