import {graphemeEnds} from './graphemes.js'
import {memory} from './memory.js'
import type {Stretch} from './published-parts.js'

/** How a platform counts a text. */
export interface Measure {
  /** The most that a UTF-16 unit can weigh. */
  readonly heaviest: number
  readonly grapheme: (grapheme: string) => number
  /** What a link, a mention or the place of a link weighs; nothing where it counts as it is written. */
  readonly stretch: (kind: Stretch['kind'], written: string) => number | undefined
}

/** How long a text is, and from where on it is too long. */
export interface Length {
  readonly length: number
  /** Where the first letter or link over the limit starts. */
  readonly over: number | undefined
}

/** A text whose links, mentions and places for links are known, in order and apart from each other. */
export interface Countable {
  readonly text: string
  readonly stretches: readonly Stretch[]
}

/** Counts a text; `over` is where it goes over the limit. */
export function lengthOf(countable: Countable, measure: Measure, limit = Infinity): Length {
  const {text, stretches} = countable
  let length = 0
  let over: number | undefined
  let at = 0
  let next = 0
  const add = (weight: number, end: number) => {
    length += weight
    if (length > limit) over ??= at
    at = end
  }
  for (const end of endsOf(countable)) {
    for (let stretch = stretches[next]; stretch && stretch.start < end; stretch = stretches[++next]) {
      const weight = stretch.start < at ? undefined : measure.stretch(stretch.kind, text.slice(stretch.start, stretch.end))
      if (weight !== undefined) add(weight, stretch.end)
    }
    if (end > at) add(measure.grapheme(text.slice(at, end)), end)
  }
  return {length, over}
}

/** Where each grapheme of a text ends; found once, though several platforms count the text. */
const ends = memory<Countable, readonly number[]>()

function endsOf(countable: Countable): readonly number[] {
  return ends.get(countable) ?? ends.set(countable, graphemeEnds(countable.text))
}
