import type {Field, MappedText, Problem, Span, Stated} from '../post/index.js'
import {type DateOrder, momentIn} from './moments.js'

/** A post of a schedule before its dates are understood. */
export interface Entry {
  readonly span: Span
  readonly text: MappedText
  readonly date: Stated<string> | undefined
  readonly time: Stated<string> | undefined
  /** What stands beside it, in the names of front matter. */
  readonly fields: readonly Field[]
}

/** The date of an entry as front matter has it, and what is wrong with how it is written. */
export interface Dated {
  readonly fields: readonly Field[]
  readonly problems: readonly Problem[]
}

/** Reads when a post goes out. A date that can be read in two ways is told once for the schedule: `isFirst`. */
export function dated({date, time}: Entry, order: DateOrder, isFirst: boolean): Dated {
  if (!date || date.value.trim() === '') return {fields: [], problems: []}
  const moment = momentIn(date.value, time?.value ?? '', order)
  if (!moment)
    return {fields: [], problems: [{kind: 'date-unread', detail: [date.value, time?.value ?? ''].join(' ').trim(), span: date.span}]}
  const problems: readonly Problem[] =
    moment.isAmbiguous && isFirst ? [{kind: 'date-unclear', detail: moment.iso.slice(0, 10), span: date.span}] : []
  return {fields: [{name: 'date', nameSpan: date.span, value: moment.iso, span: date.span}], problems}
}
