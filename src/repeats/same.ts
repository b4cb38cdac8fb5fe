import {likeness} from '../similarity/likeness.js'
import {readSketch, resemblance} from '../similarity/sketch.js'
import {type Kept, MANY_WORDS} from './kept.js'

const ALIKE = 0.7
const NEARLY_THE_SAME = 0.85

/** Tells of earlier posts whether a later one says nearly the same within so many days. It may be held against many. */
export function repeatedBy(later: Kept, days: number): (before: Kept) => boolean {
  const sketch = readSketch(later.sketch)
  return before => isSame(later, before, sketch) && isClose(later, before, days)
}

/** `sketch` is that of the later: it may be held against many. */
function isSame(later: Kept, before: Kept, sketch: readonly number[]): boolean {
  return (
    later.figures === before.figures &&
    (later.words >= MANY_WORDS || later.targets === before.targets) &&
    resemblance(sketch, readSketch(before.sketch)) >= ALIKE &&
    likeness(later.opening, before.opening) >= NEARLY_THE_SAME
  )
}

/** Whether readers of one platform get both within a few days: the same words on two platforms are one post. */
function isClose(later: Kept, before: Kept, days: number): boolean {
  const isElsewhere =
    later.platforms.length > 0 && before.platforms.length > 0 && !later.platforms.some(name => before.platforms.includes(name))
  if (isElsewhere) return false
  return later.day === null || before.day === null || Math.abs(later.day - before.day) <= days
}
