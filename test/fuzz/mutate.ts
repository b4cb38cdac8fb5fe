import type {Chance} from './chance.js'
import {PIECES} from './pieces.js'
import type {Subject} from './runs.js'

const MOST_CHANGES = 6
const LONGEST = 40_000

/** Inputs that are originals, changed at random. */
export function from(originals: readonly string[]): Subject['input'] {
  return chance => mutated(chance.oneOf(originals), originals, chance)
}

const SHORT = 160

/** The same, most of them from no more than a few lines: what goes wrong goes wrong in short texts too, and those are quick. */
export function fromParts(originals: readonly string[]): Subject['input'] {
  return chance => {
    const whole = chance.oneOf(originals)
    const start = chance.below(2) === 0 ? 0 : chance.below(whole.length)
    return mutated(chance.below(4) === 0 ? whole : whole.slice(start, start + SHORT), originals, chance)
  }
}

/** Changes a text here and there, at random: cuts, doubles, moves, puts in what breaks readers, or joins it with another. */
export function mutated(text: string, others: readonly string[], chance: Chance): string {
  let result = text
  for (let changes = 1 + chance.below(MOST_CHANGES); changes > 0; changes--) result = chance.oneOf(CHANGES)(result, others, chance)
  return result.slice(0, LONGEST)
}

type Change = (text: string, others: readonly string[], chance: Chance) => string

const CHANGES: readonly Change[] = [
  (text, _, chance) => put(text, chance.oneOf(PIECES), chance),
  (text, _, chance) => put(text, chance.oneOf(PIECES) + chance.oneOf(PIECES), chance),
  (text, _, chance) => put(text, chance.oneOf(PIECES).repeat(1 + chance.below(60)), chance),
  (text, _, chance) => put(text, String.fromCharCode(chance.below(0x10000)), chance),
  (text, _, chance) => cut(text, chance).rest,
  (text, _, chance) => put(text, cut(text, chance).piece, chance),
  (text, _, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, _, chance) => text.slice(chance.below(text.length + 1)),
  (text, others, chance) => put(text, cut(chance.oneOf(others), chance).piece, chance),
  (text, others, chance) => text.slice(0, chance.below(text.length + 1)) + chance.oneOf(others),
  text => text.replaceAll('\n', '\r\n'),
  (text, _, chance) => text.replaceAll(chance.oneOf([' ', '\n', '"', ':', 'a', ',']), chance.oneOf(PIECES)),
]

function put(text: string, piece: string, chance: Chance): string {
  const at = chance.below(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}

function cut(text: string, chance: Chance): {readonly piece: string; readonly rest: string} {
  const start = chance.below(text.length + 1)
  const end = Math.min(text.length, start + chance.below(80))
  return {piece: text.slice(start, end), rest: text.slice(0, start) + text.slice(end)}
}
