import {hashOf, type Word} from '../language/index.js'
import type {Automaton} from './automaton.js'
import {GAP} from './keys.js'
import {LEAD, ROOT} from './layout.js'
import {WIDEST_GAP} from './match.js'

const GAP_HASH = hashOf(GAP)
const NONE: readonly number[] = []

/** The numbers of the phrases of all lists that may stand at a word which is taken for one of a hash, ascending. Read them before the next call. */
export function phrasesAt(automaton: Automaton, hash: number, read: readonly Word[], place: number): readonly number[] {
  const lead = automaton.step(ROOT, hash)
  if (lead < 0) return NONE
  met.length = 0
  walk({automaton, read}, lead, place + 1)
  return met.length < 2 ? met : ascending()
}

// One row for all walks, each of which ends before the next begins: most words lead somewhere and few to a phrase, so that a row for
// each was a tenth of all the memory that a run takes.
const met: number[] = []

/** Sorts what was met; a gap may lead to a phrase by several ways. */
function ascending(): readonly number[] {
  met.sort((a, b) => a - b)
  let kept = 0
  for (const number of met) if (kept === 0 || met[kept - 1] !== number) met[kept++] = number
  met.length = kept
  return met
}

interface Walk {
  readonly automaton: Automaton
  readonly read: readonly Word[]
}

/** Meets every phrase that goes on from a lead with the words from a place. */
function walk(way: Walk, lead: number, place: number): void {
  const {automaton, read} = way
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
