import type {Lexicons} from '../../lexicon/index.js'
import {outermost, type Passage, type Post, passageMemory, type Span} from '../../post/index.js'
import {bareWeekdaysIn} from './bare-weekdays.js'
import {daysAheadIn} from './days-ahead.js'
import {daysBehindIn} from './days-behind.js'

/** A day as a passage names it. */
export interface NamedDay extends Span {
  /** The kind of a term of the lexicon `relative-date`, or `counted`, or `gone-by`. */
  readonly kind: string
  readonly text: string
  /** Whether nothing but a day can be meant; of the other names only the library's own posts are asked. */
  readonly plain: boolean
}

const known = passageMemory<readonly NamedDay[]>()

/** The days that a passage names by their distance, by counting to them, or by a mere weekday; of names that overlap the first. */
export function namedDaysIn(passage: Passage, post: Post, terms: Lexicons): readonly NamedDay[] {
  return known.get(passage) ?? known.set(passage, foundIn(passage, post, terms))
}

function foundIn(passage: Passage, post: Post, terms: Lexicons): readonly NamedDay[] {
  const named = terms('relative-date')
    .inAny(passage)
    .map(({start, end, entry}) => ({start, end, kind: entry.kind ?? '', plain: true}))
  const counted = daysAheadIn(passage).map(({start, end}) => ({start, end, kind: 'counted', plain: false}))
  const behind = daysBehindIn(passage).map(({start, end}) => ({start, end, kind: 'gone-by', plain: false}))
  const weekdays = bareWeekdaysIn(passage, post, terms).map(({start, end, weekday}) => ({
    start,
    end,
    kind: `coming-${weekday}`,
    plain: false,
  }))
  return outermost([...named, ...counted, ...behind, ...weekdays]).map(day => ({...day, text: passage.text.slice(day.start, day.end)}))
}
