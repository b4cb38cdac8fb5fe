import {setApart} from './direction.js'
import type {Teller} from './formatter.js'
import {postRows, type Row, unreadRow} from './row.js'
import {counted, wordsIn} from './words.js'

/** So many lines are put together at a time: a line alone is kept in the pieces that it was made of, which take ten times its room. */
const AT_ONCE = 1000

/** Tells a report as one line a problem, and how many there are, as ESLint's line formatters do. */
export function lineTeller(lineOf: (row: Row) => string): Teller {
  return ({locale}) => {
    let count = 0
    const lines = (rows: readonly Row[]) => {
      count += rows.length
      let text = ''
      for (let from = 0; from < rows.length; from += AT_ONCE) {
        text += rows
          .slice(from, from + AT_ONCE)
          .map(lineOf)
          .join('')
      }
      return text
    }
    return {
      post: post => lines(postRows(post, locale)),
      passBy: ({errors, warnings, faults}) => {
        count += errors + warnings + faults
      },
      rest: ({unread}) => {
        const last = lines(unread.map(unreadRow))
        // Who reads the lines by a pattern passes over this one.
        return count === 0 ? '' : `${last}\n${setApart(counted(locale, wordsIn(locale).problems, count), locale)}\n`
      },
    }
  }
}
