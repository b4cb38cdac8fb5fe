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
}

/** The longest of some phrases that starts at a word; of those as long, the one that takes most of the word, then the first. */
export function longestAt(phrases: Iterable<Phrase>, {text, read}: ReadText, first: number): Found | undefined {
  let longest: Found | undefined
  for (const phrase of phrases) {
    const last = matchAt(phrase.keys, read, first)
    if (last === undefined || (longest && (last < longest.last || (last === longest.last && !takesMore(phrase, longest, read))))) continue
    const found = {phrase, first, last}
    if (isWritten(found, read, text) && !isExcepted(found, read)) longest = found
  }
  return longest
}

/** A phrase where it starts at a word. */
export function foundAt(phrase: Phrase, {text, read}: ReadText, first: number): Found | undefined {
  const last = matchAt(phrase.keys, read, first)
  if (last === undefined) return undefined
  const found = {phrase, first, last}
  return isWritten(found, read, text) && !isExcepted(found, read) ? found : undefined
}

/** Whether a phrase takes more of its first word than another that was found there: the word has its fullest key first. */
function takesMore({keys: [key = '']}: Phrase, {phrase, first}: Found, read: readonly Word[]): boolean {
  const keys = read[first]?.spelling.keys ?? []
  return keys.length > 1 && keys.indexOf(key) < keys.indexOf(phrase.keys[0] ?? '')
}

/** The last word of a phrase that starts at a word, or nothing. A gap takes as few words as it can. */
function matchAt(keys: readonly string[], read: readonly Word[], at: number): number | undefined {
  let word = at
  for (let key = 0; key < keys.length; key++) {
    const wanted = keys[key] ?? ''
    if (wanted === GAP) return afterGap(keys.slice(key + 1), read, word)
    if (!read[word]?.spelling.keys.includes(wanted)) return undefined
    word++
  }
  return word - 1
}

function afterGap(keys: readonly string[], read: readonly Word[], word: number): number | undefined {
  for (let skipped = 0; skipped <= WIDEST_GAP; skipped++) {
    const last = matchAt(keys, read, word + skipped)
    if (last !== undefined) return last
  }
  return undefined
}

function isWritten({phrase, first, last}: Found, read: readonly Word[], text: string): boolean {
  return !phrase.entry.exact || text.slice(read[first]?.start, read[last]?.end) === phrase.entry.term
}

function isExcepted({phrase, first, last}: Found, read: readonly Word[]): boolean {
  if (phrase.exceptions.length === 0) return false
  return phrase.exceptions.some(keys => {
    for (let at = Math.max(first - keys.length, 0); at <= last; at++) {
      const end = matchAt(keys, read, at)
      if (end !== undefined && end >= first) return true
    }
    return false
  })
}

/** Where a found phrase starts: clitics written onto its first word are not part of it (of والغبي the term is غبي). */
export function startOf({phrase, first}: Found, read: readonly Word[]): number {
  const word = read[first]
  const wanted = phrase.keys[0]
  if (!word || word.key === wanted || wanted === undefined) return word?.start ?? 0
  const isPlain = word.key.length === word.end - word.start
  return isPlain ? word.end - wanted.length : word.start
}
