import {type LanguageTag, onDemand} from '../language/index.js'
import {MANNERS, type Manner} from '../manner/index.js'
import {modelBytes} from '../reader/index.js'
import {INPUTS} from './inputs.js'
import {sizeOf} from './trees.js'

/** What a panel may be asked of a sentence: whether it is meant in a manner, advertises, or tells a reader’s affair. */
export type Question = Manner | 'promotion' | 'reader'
export const QUESTIONS: readonly Question[] = [...MANNERS, 'promotion', 'reader']

/**
 * How a question is answered: what the log-odds of the sentence itself count, what is added in each language, what each input counts, and the trees
 * that know where this is not so.
 */
export interface Balance {
  readonly own: number
  readonly added: Readonly<Record<LanguageTag, number>>
  readonly weights: readonly number[]
  /** Woven. */
  readonly trees: Float32Array
}

export const TAGS = ['en', 'fr', 'ar', 'ary'] as const
/** Of each question. */
export const TREES = 60
const BEFORE_TREES = 1 + TAGS.length + INPUTS.length
const EACH = BEFORE_TREES + sizeOf(TREES)
/** Of a number. */
const BYTES = 4

const SILENT: Balance = {
  own: 0,
  added: {en: -1, fr: -1, ar: -1, ary: -1},
  weights: INPUTS.map(() => 0),
  trees: new Float32Array(sizeOf(TREES)),
}

/** As rules/models/panel.bin keeps them: numbers of 32 bits, little-endian, a question after the other, each with its trees. */
export function encodedBalances(balances: ReadonlyMap<Question, Balance>): Uint8Array {
  const bytes = new Uint8Array(BYTES * EACH * QUESTIONS.length)
  const view = new DataView(bytes.buffer)
  const all = QUESTIONS.flatMap(question => {
    const {own, added, weights, trees} = balances.get(question) ?? SILENT
    return [own, ...TAGS.map(tag => added[tag]), ...weights, ...trees]
  })
  for (const [at, value] of all.entries()) view.setFloat32(BYTES * at, value, true)
  return bytes
}

/** @throws Error when the bytes are no balances of this version */
export function decodedBalances(bytes: Uint8Array): ReadonlyMap<Question, Balance> {
  if (bytes.length !== BYTES * EACH * QUESTIONS.length)
    throw new Error('The file of the panel is damaged, or of another version of m6l: run `npm run train:panel`.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const numbers = Float32Array.from({length: bytes.length / BYTES}, (_, at) => view.getFloat32(BYTES * at, true))
  return new Map(QUESTIONS.map((question, place) => [question, balanceFrom(numbers.subarray(EACH * place, EACH * (place + 1)))]))
}

function balanceFrom(numbers: Float32Array): Balance {
  const [own = 0, en = 0, fr = 0, ar = 0, ary = 0, ...weights] = numbers.subarray(0, BEFORE_TREES)
  return {own, added: {en, fr, ar, ary}, weights, trees: numbers.subarray(BEFORE_TREES)}
}

const balances = onDemand(() => decodedBalances(modelBytes('panel')))

/** @throws Error when the file of the panel has none for the question */
export function balanceOf(question: Question): Balance {
  const balance = balances().get(question)
  if (!balance) throw new Error(`The panel knows nothing of “${question}”.`)
  return balance
}
