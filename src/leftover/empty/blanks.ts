import {type Blank, blanksIn} from '../../detect/blank.js'
import type {Hit} from '../../lexicon/index.js'
import {startingBetween} from '../../post/index.js'
import type {Leftover, Reading} from '../leftover.js'
import {before} from '../wording/index.js'

const NEAR = /^[\s:："'«»“”(#°-]*$/u

const LONGEST_LABEL = 40

const FARTHEST_NAME = 25

/** XX, ???, ____ where a name, a date, a place or a number should stand. */
export function blanks({passage, terms, riddle}: Reading): Leftover[] {
  const found = blanksIn(passage.prose).filter(({sign}) => sign !== '_' || !riddle())
  if (found.length === 0) return []
  const neighbours = [...terms('placeholder').only('slot', 'head', 'thing').inAny(passage), ...terms('blank').inAny(passage)]
  neighbours.sort((a, b) => a.start - b.start)
  const near = ({start, end}: Blank) => startingBetween(neighbours, start - LONGEST_LABEL, end + FARTHEST_NAME)
  return found
    .filter(blank => blank.certain || isMeant(blank, passage.text, near(blank)))
    .map(({start, end}) => ({kind: 'placeholder', start, end}))
}

function isMeant({sign, length, start, end}: Blank, text: string, neighbours: readonly Hit[]): boolean {
  const left = neighbours.filter(hit => hit.end <= start && NEAR.test(text.slice(hit.end, start)))
  const right = neighbours.filter(hit => hit.start >= end && /^\s*$/u.test(text.slice(end, hit.start)))
  const is = (hits: readonly Hit[], ...kinds: string[]) => hits.some(({entry}) => kinds.includes(entry.kind ?? ''))
  const goesOn = /^\s+\p{Ll}/u.test(text.slice(end, end + FARTHEST_NAME))
  const isValue = is(left, 'slot', 'head', 'thing') && /[:：]\s*$/u.test(before(text, start))
  if (is(right, 'unit') || isValue) return true
  if (sign === '_') return false
  if (sign === '?') return is(left, 'cue') || (goesOn && is(left, 'slot', 'head'))
  // Two small letters are kisses.
  const isCapital = text[start] === 'X'
  return is(left, 'slot', 'head') || (isCapital && is(right, 'slot', 'head')) || (length > 2 && is(left, 'cue'))
}
