import type {Span} from '../../post/index.js'

/** A number or a name in a text, with what it means; offsets are into the text of the passage. */
export interface Part extends Span {
  readonly value: number
}

/** A date as a passage has it: a day and a month, most often with a year, and a weekday where one stands beside it. */
export interface WrittenDate extends Span {
  readonly weekday: Part | undefined
  readonly day: Part
  readonly month: number
  readonly year: number | undefined
  /** Of `05/03/2026` the other reading, the fifth month: Morocco puts the day first, not everybody does. */
  readonly swapped: boolean
  /** Month and year stand at the date after it: the 2 of *from Monday 2 to Friday 6 March*. */
  readonly borrowed: boolean
  /** How certain the words around the day make it that it is one: not the 31 of *our 31 April workshops*. */
  readonly marked: boolean
}

/** Two dates of which the text says that something lasts from one to the other. */
export interface DateRange {
  readonly from: WrittenDate
  readonly to: WrittenDate
}

/** What a passage says of dates, in order. */
export interface DatesRead {
  readonly dates: readonly WrittenDate[]
  readonly ranges: readonly DateRange[]
}
