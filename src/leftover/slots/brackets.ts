import {type Bracketed, bracketed} from '../../detect/bracket.js'
import type {Span} from '../../post/index.js'
import type {Leftover, Reading} from '../leftover.js'
import {before, opensLine} from '../wording/index.js'
import {isStaffAside, isTask} from './asides.js'
import {isBlankAlone, isNamedInCapitals, isPlaceholder, isSlotInPlace, isThingToCome} from './placeholders.js'

const LONGEST_SLOT = 60

/** “QUOTE FROM THE DEAN TO COME” between quotation marks is no quotation yet. */
export function emptyQuotations({passage: {text, marks}, terms}: Reading): Leftover[] {
  return marks.flatMap(({kind, start, end}): Leftover[] => {
    if (kind !== 'quotation' || end - start > LONGEST_SLOT) return []
    const inner = text.slice(start, end).replace(/^["“«\s]{1,9}|["”»\s]{1,9}$/gu, '')
    return isThingToCome(inner, terms) ? [{kind: 'placeholder', start, end}] : []
  })
}

/** What brackets hold that was meant for the writer, or is still to come. */
export function brackets(reading: Reading, quoted: (span: Span) => boolean): Leftover[] {
  const {passage, terms, reply} = reading
  return bracketed(passage.text)
    .filter(isWorded)
    .flatMap((bracket): Leftover[] => {
      if (bracket.sign === '[' && isReference(passage.text, bracket)) return []
      const {start, end} = bracket
      const isQuoted = passage.kind === 'quote' || quoted(bracket)
      // At the start of a line a word in capitals is a category: “[EVENT] Join us tonight”.
      const isSlot = !opensLine(before(passage.text, start)) && isNamedInCapitals(bracket, terms)
      if (isSlot || isPlaceholder(bracket, isQuoted, terms)) return [{kind: 'placeholder', start, end}]
      if (!isQuoted && isUnfilled(bracket, reading)) return [{kind: 'placeholder', start, end}]
      if (bracket.sign === '[' && isThingToCome(bracket.inner, terms)) return [{kind: 'placeholder', start, end}]
      const isNote = !isQuoted && !reply && bracket.sign !== '<' && (isStaffAside(bracket.inner, terms) || isTask(bracket, terms))
      return isNote ? [{kind: 'note', start, end}] : []
    })
}

/** No footnote `[^12]`, source `[3]` or year `(1998)`, of which a post may hold thousands. */
function isWorded({inner}: Bracketed): boolean {
  return !/^\^?\d+$/u.test(inner)
}

/** Whether a thing in brackets stands where it should be told, or is all that a passage says. */
function isUnfilled(bracket: Bracketed, {passage, terms, single}: Reading): boolean {
  const isBlank = isAlone(passage.text, bracket) && isBlankAlone(bracket, {kind: passage.kind, single}, terms)
  return isBlank || isSlotInPlace(bracket, passage.text, terms)
}

/** Whether a passage says nothing else. */
function isAlone(text: string, {start, end}: Span): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end))
}

/** A link that nothing has read, `[words](address)`, or a place in a list, `x[0]`. */
function isReference(text: string, {start, end}: Span): boolean {
  return /^ ?\(/u.test(text.slice(end, end + 2)) || /[A-Za-z0-9_)\]]/u.test(text[start - 1] ?? '')
}
