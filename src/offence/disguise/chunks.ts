import {matchesOf} from '../../language/index.js'
import {mayHold, type Passage, SIGN} from '../../post/index.js'

/** Shorter words are disguised in too many ways to be sure of any. */
const SHORTEST = 3
/** From so many letters on a word may have two of them changed. */
export const SHORTEST_SWAPPED = 5
const LONGEST = 24

/** A stretch of a passage that may hide a word: as it is written, without what parts its letters. Offsets are into the passage's text. */
export interface Chunk {
  readonly written: string
  readonly start: number
  readonly end: number
}

const MIXED = /[*#@$!|+€0-9]|[ء-ي][a-z]|[a-z][ء-ي]/iu

const AMONG_LETTERS = SIGN.star | SIGN.hash | SIGN.at | SIGN.money | SIGN.exclamation | SIGN.pipe | SIGN.digit

/** Chunks in which a sign or a digit stands among letters: `sh1t`, `f*ck`, `@sshole`. */
export function signs({prose}: Passage): readonly Chunk[] {
  const mixesScripts = mayHold(prose, SIGN.arabic) && mayHold(prose, SIGN.latin | SIGN.other)
  if (!mixesScripts && !mayHold(prose, AMONG_LETTERS)) return []
  if (!/[a-zء-ي][*#@$!|+€0-9]|[@$!€0-9][a-zء-ي]|[ء-ي][a-z]|[a-z][ء-ي]/iu.test(prose)) return []
  const chunks: Chunk[] = []
  for (const {0: text, index} of matchesOf(prose, /(?<![\p{L}\p{N}])[\p{L}@$!*#|+€0-9_]{3,24}/gu)) {
    if (!MIXED.test(text)) continue
    const written = text.replace(/[!*#_]+$/u, '')
    if (!MIXED.test(written) || !/\p{L}/u.test(written)) continue
    chunks.push({written, start: index, end: index + written.length})
  }
  return chunks
}

// Two signs apart, of which the second ends: most texts have none, and the whole pattern has to look behind at every word.
const LETTER_BY_LETTER = /[ .\-_*][^ ][ .\-_*]{1,2}[^ ](?![A-Za-z0-9ء-ي])/u

/** Letters one by one: `f u c k`, `s.l.u.t`. */
export function spaced({prose}: Passage): readonly Chunk[] {
  if (!LETTER_BY_LETTER.test(prose)) return []
  const chunks: Chunk[] = []
  for (const {0: text, index} of matchesOf(
    prose,
    /(?<![\p{L}\p{N}])(?:[ء-ي]{1,4}|[\p{L}@$!0-9])(?:[ .\-_*]{1,2}[\p{L}@$!0-9](?![\p{L}\p{N}])){2,20}/gu,
  )) {
    const written = text.replace(/[ .\-_*]+/gu, '')
    // `I a m`: the first letters may be words of their own.
    for (let cut = 0; cut <= 2 && written.length - cut >= SHORTEST; cut++) {
      chunks.push({written: written.slice(cut), start: index + text.length - tailOf(text, written.length - cut), end: index + text.length})
    }
  }
  return chunks
}

/** How long the end of a spaced text is that holds so many letters. */
function tailOf(text: string, letters: number): number {
  let left = letters
  for (let at = text.length - 1; at >= 0; at--) {
    if (!/[ .\-_*]/u.test(text[at] ?? '')) left--
    if (left === 0) return text.length - at
  }
  return text.length
}

/** Whether a word (folded) is long enough to be known with a slip in it, and short enough to be a word. */
export function maySlip(word: string): boolean {
  return word.length > SHORTEST && word.length <= LONGEST
}
