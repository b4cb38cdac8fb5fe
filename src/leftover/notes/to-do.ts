import {type Span, startingBetween} from '../../post/index.js'
import type {Reading} from '../leftover.js'
import {after, before, endsSentence, isLabelEnd, opensSentence} from '../wording/index.js'

const LONGEST_PAUSE = 6

/** Whether TODO tells the writer what is left; other posts speak of to-do lists, and Spanish ones of everything. */
export function isToDo({start, end}: Span, isValue: boolean, {passage, terms}: Reading): boolean {
  const lead = before(passage.text, start)
  const rest = after(passage.text, end)
  if (isValue && endsSentence(rest)) return true
  // An item of a list that nobody has written.
  if (/\d[.)] ?$/u.test(lead) && /^ ?(?:\d[.)]|$|\n)/u.test(rest)) return true
  if (!opensSentence(lead)) return false
  if (isLabelEnd(rest) && !/^\s*[.–—-]/u.test(rest)) return true
  const [asked] = startingBetween(terms('before-posting').only('ask').inAny(passage), end, end + LONGEST_PAUSE)
  return asked !== undefined && /^[\s–—-]*$/u.test(passage.text.slice(end, asked.start))
}
