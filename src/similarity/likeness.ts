import {compareTwoStrings} from 'string-similarity'

/** How alike two short texts are, from 0 to 1: Dice's coefficient on letter pairs. Long texts that have nothing in common reach 0.8. */
export function likeness(a: string, b: string): number {
  return compareTwoStrings(a, b)
}
