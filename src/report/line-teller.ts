import type {Teller} from './formatter.js'
import {postRows, type Row, unreadRow} from './row.js'

/** Tells a report as one line a problem, and how many there are, as ESLint's line formatters do. */
export function lineTeller(lineOf: (row: Row) => string): Teller {
  return ({locale}) => {
    let count = 0
    const lines = (rows: readonly Row[]) => {
      count += rows.length
      return rows.map(lineOf).join('')
    }
    return {
      post: post => lines(postRows(post, locale)),
      passBy: ({errors, warnings, faults}) => {
        count += errors + warnings + faults
      },
      rest: ({unread}) => {
        const last = lines(unread.map(unreadRow))
        return count === 0 ? '' : `${last}\n${count} problem${count === 1 ? '' : 's'}\n`
      },
    }
  }
}
