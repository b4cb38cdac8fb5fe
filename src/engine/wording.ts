import {isLeftToRight, isRightToLeft} from '../language/index.js'
import type {Slots} from './finding.js'
import {masked} from './mask.js'

const LONGEST_SLOT = 80
// Left-to-right isolate or first-strong isolate … pop: a quoted text cannot reorder the sentence around it (UAX #9, 2.4).
const ISOLATE = '\u2068'
const POP = '\u2069'
// Control, bidi and line characters of a draft never reach a report as they are.
const UNSAFE = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]+/gu

/** Fills the slots of a message. What comes from a draft is cut, cleaned and, where directions mix, isolated. */
export function worded(template: string, slots: Slots, mask = false): string {
  const isForeign = isRightToLeft(template) ? isLeftToRight : isRightToLeft
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = shortened(
      String(Object.hasOwn(slots, name) ? slots[name] : '')
        .replace(UNSAFE, ' ')
        .trim(),
    )
    const shown = mask ? masked(value) : value
    return isForeign(shown) ? `${ISOLATE}${shown}${POP}` : shown
  })
}

function shortened(text: string): string {
  if (text.length <= LONGEST_SLOT) return text
  return `${text
    .slice(0, LONGEST_SLOT - 1)
    .replace(/[\ud800-\udbff]$/u, '')
    .trimEnd()}…`
}
