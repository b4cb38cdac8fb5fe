import {words} from '../language/index.js'
import {GAP} from './keys.js'
import {WIDEST_GAP} from './match.js'

/** A word of a phrase by its fullest key, and by all under which it is found; nothing for a word of any kind. */
type Reading = {readonly key: string; readonly keys: readonly string[]} | undefined

/** Whether a text can hold a term and an exception of it so that they share a word: elsewhere the exception takes nothing away. */
export function canExcept(exception: string, term: string): boolean {
  const rows = rowsOf(exception)
  return rowsOf(term).some(held => rows.some(row => meets(row, held)))
}

/** The words of a phrase, once for each number of words that its gaps may stand for. */
function rowsOf(phrase: string): readonly (readonly Reading[])[] {
  const [first = [], ...others] = phrase.split(GAP).map(part => words(part).map(({spelling}) => spelling))
  return others.reduce<readonly (readonly Reading[])[]>(
    (rows, part) => rows.flatMap(row => GAPS.map(gap => [...row, ...gap, ...part])),
    [first],
  )
}

const GAPS = Array.from({length: WIDEST_GAP + 1}, (_, length) => Array.from({length}, (): Reading => undefined))

/** Whether one row of words can lie over the end, the middle or the start of another. */
function meets(row: readonly Reading[], held: readonly Reading[]): boolean {
  for (let start = 1 - row.length; start < held.length; start++) {
    if (row.every((word, at) => held[start + at] === undefined || isSame(word, held[start + at]))) return true
  }
  return false
}

/** Whether one word of a text may be found as both: a clitic may be written onto either. */
function isSame(one: Reading, other: Reading): boolean {
  return !one || !other || one.keys.includes(other.key) || other.keys.includes(one.key)
}
