import type {Word} from '../language/index.js'
import type {Phrase} from './entry.js'
import {GAP} from './keys.js'

/** Up to how many words a `…` in a term stands for. */
export const WIDEST_GAP = 3

/** A phrase in a row of words: its first and its last, both included. */
export interface Found {
  readonly phrase: Phrase
  readonly first: number
  readonly last: number
}

/** A text and the words that were read from it. */
export interface ReadText {
  readonly text: string
  readonly read: readonly Word[]
  /** Whether it is Darija, which people spell in many ways. */
  readonly isDarija: boolean
}

/**
 * The longest of some phrases that starts at a word; of those as long, one that is spelled so before one that is spelled otherwise, the one
 * that takes most of the word, then the first.
 */
export function longestAt(phrases: Iterable<Phrase>, words: ReadText, first: number): Found | undefined {
  let longest: Found | undefined
  for (const phrase of phrases) {
    const last = matchAt(phrase.keys, words, first)
    if (last === undefined || (longest && (last < longest.last || (last === longest.last && !isNearer(phrase, longest, words))))) continue
    const found = {phrase, first, last}
    if (isWritten(found, words) && !isExcepted(found, words)) longest = found
  }
  return longest
}

/** A phrase where it starts at a word. */
export function foundAt(phrase: Phrase, words: ReadText, first: number): Found | undefined {
  const last = matchAt(phrase.keys, words, first)
  if (last === undefined) return undefined
  const found = {phrase, first, last}
  return isWritten(found, words) && !isExcepted(found, words) ? found : undefined
}

/** Whether a phrase is nearer to what stands there than another as long: by its spelling, or by what it takes of its first word. */
function isNearer(phrase: Phrase, found: Found, words: ReadText): boolean {
  if (!words.isDarija) return takesMore(phrase, found, words)
  const spelled = {...words, isDarija: false}
  const isSpelled = ({keys}: Phrase) => matchAt(keys, spelled, found.first) !== undefined
  return isSpelled(found.phrase) ? isSpelled(phrase) && takesMore(phrase, found, words) : isSpelled(phrase)
}

/** Whether a phrase takes more of its first word than another that was found there: the word has its fullest key first. */
function takesMore({keys: [key = '']}: Phrase, {phrase, first}: Found, {read}: ReadText): boolean {
  const keys = read[first]?.spelling.keys ?? []
  return keys.length > 1 && keys.indexOf(key) < keys.indexOf(phrase.keys[0] ?? '')
}

/** The last word of a phrase that starts at a word, or nothing. A gap takes as few words as it can. */
function matchAt(keys: readonly string[], words: ReadText, at: number): number | undefined {
  let word = at
  for (let key = 0; key < keys.length; key++) {
    const wanted = keys[key] ?? ''
    if (wanted === GAP) return afterGap(keys.slice(key + 1), words, word)
    if (!words.read[word]?.spelling.isOf(wanted, words.isDarija)) return undefined
    word++
  }
  return word - 1
}

function afterGap(keys: readonly string[], words: ReadText, word: number): number | undefined {
  for (let skipped = 0; skipped <= WIDEST_GAP; skipped++) {
    const last = matchAt(keys, words, word + skipped)
    if (last !== undefined) return last
  }
  return undefined
}

function isWritten({phrase, first, last}: Found, {read, text}: ReadText): boolean {
  return !phrase.entry.exact || text.slice(read[first]?.start, read[last]?.end) === phrase.entry.term
}

function isExcepted({phrase, first, last}: Found, words: ReadText): boolean {
  if (phrase.exceptions.length === 0) return false
  return phrase.exceptions.some(keys => {
    for (let at = Math.max(first - keys.length, 0); at <= last; at++) {
      const end = matchAt(keys, words, at)
      if (end !== undefined && end >= first) return true
    }
    return false
  })
}

/** Where a found phrase starts: clitics that Arabic writes onto its first word are not part of it (of والغبي the term is غبي). */
export function startOf({phrase, first}: Found, read: readonly Word[]): number {
  const word = read[first]
  const wanted = phrase.keys[0]
  if (word?.spelling.script !== 'arabic' || word.key === wanted || wanted === undefined) return word?.start ?? 0
  const isPlain = word.key.length === word.end - word.start
  return isPlain ? word.end - wanted.length : word.start
}
