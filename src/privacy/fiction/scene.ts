import type {Hit} from '../../lexicon/index.js'
import {type Span, startingBetween} from '../../post/index.js'

/** How what is said of somebody is meant: of nobody, or of nobody unless more is known of the person than a name. */
export type Frame = 'invented' | 'posed'

/** Somebody in a sentence, and what stands around that may make a tale of it. */
export interface Scene {
  readonly text: string
  readonly person: Span
  readonly sentence: Span
  /** What speaks of invented people in the passage, in order. */
  readonly cues: readonly Hit[]
  /** What is said of loans. */
  readonly events: readonly Span[]
  readonly titles: readonly Span[]
}

/** The cues of some kinds that stand between two places. */
export function cuesBetween({cues}: Scene, {start, end}: Span, kinds: readonly string[]): readonly Hit[] {
  return startingBetween(cues, start, end).filter(cue => cue.end <= end && kinds.includes(cue.entry.kind ?? ''))
}

/** What stands in the sentence before the person. */
export function leadOf({sentence, person}: Scene): Span {
  return {start: sentence.start, end: person.start}
}

/** What stands in it behind the person. */
export function restOf({sentence, person}: Scene): Span {
  return {start: person.end, end: sentence.end}
}

/** Whether anything is said of loans between two places. */
export function isTelling({events}: Scene, {start, end}: Span): boolean {
  return startingBetween(events, start, end).length > 0
}
