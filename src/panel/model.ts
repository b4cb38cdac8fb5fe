import {type LanguageTag, onDemand} from '../language/index.js'
import {MANNERS, type Manner} from '../manner/index.js'
import {modelBytes} from '../reader/index.js'
import {INPUTS} from './inputs.js'

/** What a panel may be asked of a sentence: whether it is meant in a manner, advertises, or tells a reader’s affair. */
export type Question = Manner | 'promotion' | 'reader'
export const QUESTIONS: readonly Question[] = [...MANNERS, 'promotion', 'reader']

/** How a question is answered: what the log-odds of the sentence itself count, what is added in each language, and what each input counts. */
export interface Balance {
  readonly own: number
  readonly added: Readonly<Record<LanguageTag, number>>
  readonly weights: readonly number[]
}

const TAGS = ['en', 'fr', 'ar', 'ary'] as const
const EACH = 1 + TAGS.length + INPUTS.length
/** Of a number. */
const BYTES = 4

const SILENT: Balance = {own: 0, added: {en: -1, fr: -1, ar: -1, ary: -1}, weights: INPUTS.map(() => 0)}

/** As rules/models/panel.bin keeps them: numbers of 32 bits, little-endian, a question after the other. */
export function encodedBalances(balances: ReadonlyMap<Question, Balance>): Uint8Array {
  const bytes = new Uint8Array(BYTES * EACH * QUESTIONS.length)
  const view = new DataView(bytes.buffer)
  const all = QUESTIONS.flatMap(question => {
    const {own, added, weights} = balances.get(question) ?? SILENT
    return [own, ...TAGS.map(tag => added[tag]), ...weights]
  })
  for (const [at, value] of all.entries()) view.setFloat32(BYTES * at, value, true)
  return bytes
}

/** @throws Error when the bytes are no balances of this version */
export function decodedBalances(bytes: Uint8Array): ReadonlyMap<Question, Balance> {
  if (bytes.length !== BYTES * EACH * QUESTIONS.length)
    throw new Error('The file of the panel is damaged, or of another version of m6l: run `npm run train:panel`.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new Map(
    QUESTIONS.map((question, place) => {
      const number = (at: number) => view.getFloat32(BYTES * (EACH * place + at), true)
      const [en, fr, ar, ary] = [number(1), number(2), number(3), number(4)]
      const weights = INPUTS.map((_, at) => number(1 + TAGS.length + at))
      return [question, {own: number(0), added: {en, fr, ar, ary}, weights}]
    }),
  )
}

const balances = onDemand(() => decodedBalances(modelBytes('panel')))

/** @throws Error when the file of the panel has none for the question */
export function balanceOf(question: Question): Balance {
  const balance = balances().get(question)
  if (!balance) throw new Error(`The panel knows nothing of “${question}”.`)
  return balance
}
