import {gramsOf, winnowed} from './fingerprint.js'
import {tokensOf} from './tokens.js'

/** A part of a source's text as it is indexed. */
export interface TextPart {
  readonly text: string
  /** Where it starts in the whole: in UTF-16 offsets, and in words. */
  readonly offset: number
  readonly firstWord: number
  /** The runs of three words that stand for it, by their hashes, each once. */
  readonly fingerprints: readonly number[]
}

/** How many words are looked up and read together: a long source is cut into parts. */
const WORDS_OF_A_PART = 600

/** The parts of a text, and how many words it has. */
export function partsOf(text: string): {readonly words: number; readonly parts: readonly TextPart[]} {
  const {hashes, starts} = tokensOf(text)
  const grams = gramsOf(hashes)
  const parts: TextPart[] = []
  for (let from = 0; from === 0 || from < hashes.length; from += WORDS_OF_A_PART) {
    const offset = from === 0 ? 0 : (starts[from] ?? 0)
    const own = grams.subarray(from, from + WORDS_OF_A_PART)
    const fingerprints = [...new Set(winnowed(own).map(place => own[place] ?? 0))]
    parts.push({text: text.slice(offset, starts[from + WORDS_OF_A_PART]), offset, firstWord: from, fingerprints})
  }
  return {words: hashes.length, parts}
}
