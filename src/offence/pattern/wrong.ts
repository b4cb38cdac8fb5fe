import {coverOf, type Span} from '../../post/index.js'
import type {Tag} from '../tags.js'

/** Whom contempt is for, in one word; the messages of the rules have the same names. */
export type Prejudice =
  | 'racist'
  | 'xenophobic'
  | 'religious'
  | 'sexist'
  | 'homophobic'
  | 'transphobic'
  | 'ableist'
  | 'ageist'
  | 'classist'
  | 'regional'

/** What kind of offence a stretch of a post is. */
export type Kind = Prejudice | 'insult' | 'threat' | 'vulgar' | 'coarse'

/** What is wrong with a stretch of a passage, in offsets into its text. */
export interface Wrong {
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

/** The prejudice against a kind of group. */
export const AGAINST: Readonly<Record<string, Prejudice>> = {
  ...{race: 'racist', origin: 'xenophobic', religion: 'religious', sex: 'sexist', orientation: 'homophobic'},
  ...{gender: 'transphobic', disability: 'ableist', age: 'ageist', class: 'classist', region: 'regional'},
}
/** A word that alone is enough. */
export const SURE = 0.9
/** A word that is enough beside another. */
export const LIKELY = 0.6

/** From the first to the last of some tags. */
export function spanOf(...tags: readonly Tag[]): Span {
  return coverOf(tags)
}

/** Whether a word is at least likely to mean it, and spelled out. */
export function isLikely({sureness, repaired}: Tag): boolean {
  return sureness >= LIKELY && !repaired
}
