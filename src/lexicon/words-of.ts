import {languages, type Word, words} from '../language/index.js'
import type {Passage} from '../post/index.js'

/** A word with every key under which it may be found: its own, and those without what is written onto it. */
export interface KeyedWord extends Word {
  readonly keys: readonly string[]
}

const FIRST_ARABIC = 0x600
const tokens = new WeakMap<Passage, readonly KeyedWord[]>()

/** The words of a passage's prose. They are found once, whatever the number of rules that ask. */
export function wordsOf(passage: Passage): readonly KeyedWord[] {
  const known = tokens.get(passage)
  if (known) return known
  const found = words(passage.prose).map(keyed)
  tokens.set(passage, found)
  return found
}

/** Only Arabic letters carry clitics. */
function keyed({key, start, end}: Word): KeyedWord {
  const keys = key.charCodeAt(0) >= FIRST_ARABIC ? [key, ...languages.ar.variants(key)] : [key]
  return {key, start, end, keys}
}
