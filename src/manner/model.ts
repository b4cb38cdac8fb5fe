import {onDemand} from '../language/index.js'
import {jointReader, modelsIn} from '../reader/index.js'

/**
 * How a sentence may be meant: as a word to colleagues, with a place that nobody has filled in, by the day on which it is read, as an opinion, or
 * as a statement that only a source can bear out.
 */
export type Manner = (typeof MANNERS)[number]
export const MANNERS = ['note', 'blank', 'day', 'opinion', 'claim'] as const

const kept = modelsIn('notes')

/** What looks for all manners, in their order. */
export const mannerReader = onDemand(() => jointReader(kept()))
