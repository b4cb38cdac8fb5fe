import {Numbers} from '../language/index.js'
import type {Automaton} from './automaton.js'
import {LEAD, ROOT} from './layout.js'

/** What starts with a word, known by its spelling: its phrases where none of them is longer, or else the leads from it, by each of its keys. */
export interface Starts {
  readonly alone: Int32Array
  readonly leads: readonly number[]
}

const NO_PHRASES = new Int32Array()
const NO_LEADS: readonly number[] = []

// Filled anew for each word.
const met = new Numbers()

/** What starts with a word that has these hashes. */
export function startsIn(hashes: readonly number[], automaton: Automaton): Starts {
  const leads = hashes.map(hash => automaton.step(ROOT, hash)).filter(lead => lead >= 0)
  if (leads.some(lead => (lead & LEAD.goesOn) !== 0)) return {alone: NO_PHRASES, leads}
  met.clear()
  for (const lead of leads) automaton.collect(lead, met)
  return {alone: met.length === 0 ? NO_PHRASES : met.copy(), leads: NO_LEADS}
}
