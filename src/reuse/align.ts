import {weightOf} from './stop-words.js'
import {LEAST, type Window, windowsOf} from './windows.js'

/** A word of the post that stands in the source: its number in the post, its number in the text that was aligned. */
export interface Pair {
  readonly post: number
  readonly source: number
}

const MISMATCH = 0.6
const GAP = 0.45
const MOST_PIECES = 6

/**
 * The passages that two texts share, word by word: local alignments (Smith & Waterman, 1981) around every run of two words that both
 * have, best first; no word of the post is taken twice. What is reordered comes in several pieces.
 */
export function alignments(post: Uint32Array, source: Uint32Array): readonly (readonly Pair[])[] {
  return windowsOf(post, source).flatMap(window => piecesIn(post, source, window))
}

/** Several alignments in one window: the best, then the best of what is left of the post. */
function piecesIn(post: Uint32Array, source: Uint32Array, window: Window): readonly (readonly Pair[])[] {
  const taken = new Uint8Array(window.to - window.from)
  const pieces: (readonly Pair[])[] = []
  while (pieces.length < MOST_PIECES) {
    const pairs = bestIn(post, source, {...window, taken})
    if (pairs.length === 0) break
    for (const pair of pairs) taken[pair.post - window.from] = 1
    pieces.push(pairs)
  }
  return pieces
}

interface Field extends Window {
  /** Words of the post, from the window's first, that are in an alignment already. */
  readonly taken: Uint8Array
}

const PAIR = 1
const SWAP = 2
const SKIP_POST = 3
const SKIP_SOURCE = 4

/** The scores of all alignments that end in a cell (a row a word of the post, a column a word of the source), and their last steps. */
interface Table {
  /** The words of the source, a column each from the second on. */
  readonly words: Uint32Array
  readonly width: number
  readonly scores: Float32Array
  readonly steps: Uint8Array
  best: number
  bestAt: number
}

/** The best local alignment of a window; no pairs where none is worth anything. */
function bestIn(post: Uint32Array, source: Uint32Array, {from, to, sourceFrom, sourceTo, taken}: Field): readonly Pair[] {
  const width = sourceTo - sourceFrom + 1
  const size = (to - from + 1) * width
  const words = source.subarray(sourceFrom, sourceTo)
  const table: Table = {words, width, scores: new Float32Array(size), steps: new Uint8Array(size), best: LEAST, bestAt: 0}
  for (let row = 1; row <= to - from; row++) {
    // A word that is taken agrees with none: no hash is negative.
    fillRow(table, row, taken[row - 1] === 0 ? (post[from + row - 1] ?? 0) : -1)
  }
  return tracedBack(table).map(({row, column}) => ({post: from + row - 1, source: sourceFrom + column - 1}))
}

function fillRow(table: Table, row: number, hash: number): void {
  const {words, width, scores, steps} = table
  const weight = weightOf(hash)
  for (let column = 1; column < width; column++) {
    const at = row * width + column
    const isSame = words[column - 1] === hash
    let score = (scores[at - width - 1] ?? 0) + (isSame ? weight : -MISMATCH)
    let step = isSame ? PAIR : SWAP
    const [up, left] = [(scores[at - width] ?? 0) - GAP, (scores[at - 1] ?? 0) - GAP]
    if (up > score) [score, step] = [up, SKIP_POST]
    if (left > score) [score, step] = [left, SKIP_SOURCE]
    if (score <= 0) continue
    scores[at] = score
    steps[at] = step
    if (score > table.best) {
      table.best = score
      table.bestAt = at
    }
  }
}

interface Cell {
  readonly row: number
  readonly column: number
}

/** The cells of the pairs in the best alignment, in order. */
function tracedBack({steps, bestAt, width}: Table): readonly Cell[] {
  const cells: Cell[] = []
  for (let at = bestAt; steps[at]; ) {
    const step = steps[at]
    if (step === PAIR) cells.push({row: Math.floor(at / width), column: at % width})
    at -= step === SKIP_SOURCE ? 1 : step === SKIP_POST ? width : width + 1
  }
  return cells.reverse()
}
