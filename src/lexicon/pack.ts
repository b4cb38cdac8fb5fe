import {keyHash, type LanguageTag, respelled, respelledHash} from '../language/index.js'
import type {ListName} from './automaton.js'
import type {Phrase} from './entry.js'
import {GAP} from './keys.js'
import {LEAD, mixed, ROOT, SIGNATURE} from './layout.js'
import {packed} from './packed.js'

/** The terms of one topic in one language. */
export interface WordList extends ListName {
  readonly phrases: readonly Phrase[]
}

type Numbers = readonly number[]

/** Makes the bytes of an automaton (layout.ts) of all lists. */
export function packLists(lists: readonly WordList[]): Uint8Array {
  const phrases = lists.flatMap(list => list.phrases)
  const {steps, ends} = stepsOf(lists.flatMap(list => list.phrases.map(({keys}) => keys.map(key => stepHash(key, list.language)))))
  const {seed, keys} = seedFor(steps)
  const leads = hashTable(leadsOf(steps, ends).map((lead, at) => [keys[at] ?? 0, lead]))
  const text = textOf([lists.map(({topic, language}) => `${topic}/${language}\n`).join(''), ...phrases.map(packed)])
  const head = [SIGNATURE, seed, lists.length, leads.slots, ends.length, phrases.length, phrases.length]
  return joined([
    ...[head, leads.keys, leads.values, runningSums(ends.map(({length}) => length)), ends.flat()],
    ...[lists.flatMap((list, number) => list.phrases.map(() => number)), text.starts, text.bytes],
  ])
}

interface Step {
  readonly state: number
  readonly word: number
  readonly target: number
}

/** By what a word of a phrase is looked for: people spell Darija in many ways. */
function stepHash(key: string, language: LanguageTag): number {
  const other = language === 'ary' ? respelled(key) : undefined
  return other === undefined ? keyHash(key) : respelledHash(other)
}

/** A state for each beginning of a phrase, given by the hashes of its words, as numbers of phrases that end there, and the steps between them. */
function stepsOf(phrases: readonly Numbers[]): {readonly steps: readonly Step[]; readonly ends: readonly Numbers[]} {
  const known = new Map<string, Step>()
  const ends: number[][] = [[]]
  for (const [phrase, hashes] of phrases.entries()) {
    let state: number = ROOT
    for (const word of hashes) {
      const step = known.get(`${state} ${word}`) ?? {state, word, target: ends.push([]) - 1}
      known.set(`${state} ${word}`, step)
      state = step.target
    }
    ends[state]?.push(phrase)
  }
  return {steps: [...known.values()], ends}
}

/** The targets of steps, with what is known of them (layout.ts). */
function leadsOf(steps: readonly Step[], ends: readonly Numbers[]): Numbers {
  const gap = keyHash(GAP)
  const going = new Set(steps.map(({state}) => state))
  const gaps = new Set(steps.filter(({word}) => word === gap).map(({state}) => state))
  return steps.map(({target}) => {
    const goesOn = (going.has(target) ? LEAD.goesOn : 0) | (gaps.has(target) ? LEAD.gap : 0)
    return (target << LEAD.bits) | goesOn | ((ends[target]?.length ?? 0) > 0 ? LEAD.ends : 0)
  })
}

/** The first seed with which no two steps get the same key. */
function seedFor(steps: readonly Step[]): {readonly seed: number; readonly keys: Numbers} {
  for (let seed = 1; ; seed++) {
    const keys = steps.map(({state, word}) => mixed(state, word, seed))
    if (new Set(keys).size === keys.length) return {seed, keys}
  }
}

/** How full a table of steps may be: the fuller, the fewer pages are read, and the longer one looks for what is missing. */
const FULLEST = 0.75

/** Rows of key and value in a table of open addresses. */
function hashTable(rows: readonly (readonly [key: number, value: number])[]) {
  const slots = 2 ** Math.ceil(Math.log2(rows.length / FULLEST + 2))
  const keys = Array.from({length: slots}, () => 0)
  const values = Array.from({length: slots}, () => 0)
  for (const [key, value] of rows) {
    let slot = key & (slots - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1)
    keys[slot] = key
    values[slot] = value
  }
  return {slots, keys, values}
}

/** Texts one after the other; where each but the first starts, and where the last ends. */
function textOf(texts: readonly string[]) {
  const encoder = new TextEncoder()
  const pieces = texts.map(text => encoder.encode(text))
  return {starts: runningSums(pieces.map(({length}) => length)).slice(1), bytes: joined(pieces)}
}

function runningSums(lengths: Numbers): Numbers {
  let sum = 0
  return [0, ...lengths.map(length => (sum += length))]
}

/** Numbers as bytes, bytes as they are, one after the other. */
function joined(parts: readonly (Numbers | Uint8Array)[]): Uint8Array {
  const pieces = parts.map(part => (part instanceof Uint8Array ? part : bytesOf(part)))
  const whole = new Uint8Array(pieces.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function bytesOf(numbers: Numbers): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * Int32Array.BYTES_PER_ELEMENT))
  for (const [at, number] of numbers.entries()) view.setInt32(at * Int32Array.BYTES_PER_ELEMENT, number, true)
  return new Uint8Array(view.buffer)
}
