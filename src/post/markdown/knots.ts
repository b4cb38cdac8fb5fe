import type {Span} from '../post.js'
import {openAdmonitions} from './admonition.js'
import {movedTooMuch} from './moves.js'
import {openedLines} from './opened-lines.js'

/** What the parser of Markdown would take too long over: what kind of thing, the sign that makes it, and where there is too much. */
export interface Knot {
  readonly kind: 'deep' | 'dense' | 'long'
  readonly sign: string
  readonly span: Span
}

/**
 * How much Markdown the parser is given. It takes more than linear time over quotations and lists in each other, over signs that open
 * what may never close, and over definitions; each limit is far above what people write and holds a post below half a second.
 */
export const LIMITS = {
  /** Quotations and lists within each other. */
  depth: 40,
  /** Signs of one kind between blank lines… */
  signs: 2000,
  /** …and those signs times the letters between the blank lines. */
  signsTimesLetters: 20_000_000,
  /** Backticks in a row, in as many lengths: each may look for its like up to the next blank line. */
  lengthsOfBackticks: 40,
  cellsInLine: 300,
  /** In all tables together. */
  cells: 5000,
  definitions: 1000,
  /** What it moves of what it has read before, whenever a quotation or a list ends: of a thousand with a paragraph after each. */
  moves: 10_000_000,
  letters: 250_000,
} as const

const SIGNS = '[]*_<~'
const DEFINITION = /^[ \t]*\[[^\]]{0,999}\]:/

/** Finds in a text the first knot, or nothing; `start` is where it stands in the post. In linear time. The body of an admonition counts as the quotation that it will be. */
export function knotIn(text: string, start: number): Knot | undefined {
  const knot = (kind: Knot['kind'], sign: string, {start: from, end: to}: Span): Knot => ({
    ...{kind, sign},
    span: {start: start + from, end: start + to},
  })
  const block = new BlockCount()
  let definitions = 0
  let cells = 0
  if (text.length > LIMITS.letters) return knot('long', '', letterAt(text, LIMITS.letters))
  const lines = openedLines(openAdmonitions(text).text)
  for (const {words, index, opening} of lines) {
    if (words === '') {
      block.clear()
      continue
    }
    if (depthOf(opening) > LIMITS.depth) return knot('deep', opening.slice(-1), {start: index, end: index + opening.length})
    if (DEFINITION.test(words)) definitions++
    cells += countOf('|', words)
    const sign = cells > LIMITS.cells ? '|' : definitions > LIMITS.definitions ? ']:' : block.tooMany(words)
    if (sign) return knot('dense', sign, {start: index, end: index + words.length})
  }
  const last = movedTooMuch(lines, LIMITS.moves)
  return last && knot('long', '', {start: last.index, end: last.index + last.words.length})
}

/** How deep a line may stand: each sign opens something, and so may every two columns before the first. */
function depthOf(opening: string): number {
  const signs = opening.replace(/[ \t\d]/g, '').length
  return signs === 0 ? 0 : signs + opening.search(/[^ \t]/) / 2
}

/** Where the letter at an offset starts and ends. */
function letterAt(text: string, at: number): Span {
  const start = /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at
  return {start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)}
}

/** What stands between two blank lines, counted line by line. */
class BlockCount {
  readonly #counts = new Map<string, number>()
  readonly #backticks = new Set<number>()
  #letters = 0

  clear(): void {
    this.#counts.clear()
    this.#backticks.clear()
    this.#letters = 0
  }

  /** Counts a line; gives the sign of which there are now too many. */
  tooMany(line: string): string | undefined {
    this.#letters += line.length
    for (const {0: run} of line.matchAll(/`+/g)) this.#backticks.add(run.length)
    if (this.#backticks.size > LIMITS.lengthsOfBackticks) return '`'
    if (countOf('|', line) > LIMITS.cellsInLine) return '|'
    for (const sign of SIGNS) {
      const count = (this.#counts.get(sign) ?? 0) + countOf(sign, line)
      this.#counts.set(sign, count)
      if (count > LIMITS.signs || count * this.#letters > LIMITS.signsTimesLetters) return sign
    }
    return undefined
  }
}

function countOf(sign: string, line: string): number {
  let count = 0
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) count++
  return count
}
