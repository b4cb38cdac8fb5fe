/**
 * How compiled lexicons lie in their file: a head of numbers, tables of numbers, then text in UTF-8. Every number is an `Int32` in
 * little-endian order, so that the file is used as it was read.
 *
 * The head: signature, seed, how many lists, slots of the table of steps, states, outputs, phrases. The tables, in order:
 * - steps (two of that size): a hash table, a state and a word mixed (0 where the slot is free) and the lead to another state (below);
 * - for each state, and one more, where its phrases start among the outputs;
 * - outputs: numbers of phrases, those that end at a state together, ascending;
 * - for each phrase, the number of its list; the phrases of a list stand together;
 * - for each phrase, and one more, where it starts in the text, whose beginning names the lists.
 */
export const HEAD_SIZE = 7

/** The first number of the file: “m6l” and the version of this layout. */
export const SIGNATURE = 0x6d366c05

/** The state before the first word of any phrase. */
export const ROOT = 0

/**
 * A lead to a state says what would else take a look-up each: whether phrases end there, whether any word leads on from it, and whether
 * a gap does. The number of the state stands above those bits.
 */
export const LEAD = {ends: 1, goesOn: 2, gap: 4, bits: 3} as const

/**
 * A state and the hash of a word as one number that is never 0. The finaliser of MurmurHash3 (Appleby, public domain) spreads the bits;
 * the seed is chosen so that no two steps of a file get the same number.
 */
export function mixed(state: number, word: number, seed: number): number {
  let mix = Math.imul(state ^ seed, 0x9e3779b1) ^ word
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return mix ^ (mix >>> 16) || 1
}
