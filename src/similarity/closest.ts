import {compareTwoStrings} from 'string-similarity'

const ALIKE = 0.5
const LONGEST_NAME = 100

/** The name that was most likely meant, by Dice's coefficient on letter pairs without regard to case; nothing when none is near. */
export function closest(written: string, names: readonly string[]): string | undefined {
  if (written.length > LONGEST_NAME) return undefined
  const wanted = written.toLowerCase()
  let best: {name: string; score: number} | undefined
  for (const name of names) {
    const score = Math.max(compareTwoStrings(wanted, name.toLowerCase()), swapped(wanted, name.toLowerCase()))
    if (score >= ALIKE && (!best || score > best.score)) best = {name, score}
  }
  return best?.name
}

/** A question to end a message with, for who mistyped a name; nothing when none is near. */
export function didYouMean(written: string, names: readonly string[]): string {
  const meant = closest(written, names)
  return meant === undefined ? '' : ` Did you mean “${meant}”?`
}

/** Short words share few pairs of letters after one slip, so one letter too many, too few or swapped counts as alike. */
function swapped(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 3) return 0
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const same = a.slice(at + 1) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at) || a.slice(at) === b.slice(at + 1)
  const crossed = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  return same || crossed ? 0.8 : 0
}
