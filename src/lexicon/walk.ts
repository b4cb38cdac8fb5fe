import {keyHash, type Numbers, type Word} from '../language/index.js'
import type {Automaton} from './automaton.js'
import {GAP} from './keys.js'
import {LEAD} from './layout.js'
import {WIDEST_GAP} from './match.js'

const GAP_HASH = keyHash(GAP)

/** Adds the numbers of the phrases of all lists that may stand at a word which gives a lead, ascending. */
export function addPhrasesFrom(way: Walk, lead: number, place: number): void {
  const {met} = way
  const first = met.length
  walk(way, lead, place + 1)
  // A gap may lead to a phrase by several ways.
  met.sortFrom(first)
}

/** The words that are walked, and what was met. */
export interface Walk {
  readonly automaton: Automaton
  readonly read: readonly Word[]
  readonly met: Numbers
}

/** Meets every phrase that goes on from a lead with the words from a place. */
function walk(way: Walk, lead: number, place: number): void {
  const {automaton, read, met} = way
  automaton.collect(lead, met)
  if ((lead & LEAD.goesOn) === 0) return
  const state = lead >> LEAD.bits
  for (const hash of read[place]?.spelling.hashes ?? []) {
    const next = automaton.step(state, hash)
    if (next >= 0) walk(way, next, place + 1)
  }
  if ((lead & LEAD.gap) === 0) return
  const gap = automaton.step(state, GAP_HASH)
  for (let skipped = 0; skipped <= WIDEST_GAP && place + skipped < read.length; skipped++) walk(way, gap, place + skipped)
}
