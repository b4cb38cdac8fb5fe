import type {LinearModel} from './linear.js'
import {type SentenceFeatures, THIRDS} from './second-reader.js'
import {NOWHERE, slotOf} from './slots.js'

/**
 * Several linear models over the same features, in one table: a slot keeps what one feature weighs in each of them, side by side, and the lower
 * bits of that feature. So a feature is looked up once, whoever asks.
 */
export interface JointModel {
  /** One of each model, as its scale is. */
  readonly biases: readonly number[]
  readonly scales: readonly number[]
  readonly weights: Int8Array
  readonly checks: Uint8Array
}

/** What several second readers know, one place for each in every table. */
export interface JointReader {
  readonly words: JointModel
  readonly signs: JointModel
  readonly whole: JointModel
}

/** Several second readers that a file of models keeps as one. @throws Error when they are not there */
export function jointReader(kept: readonly LinearModel[]): JointReader {
  const readers = kept.length / THIRDS
  const [words, signs, whole] = Array.from({length: THIRDS}, (_, at) => jointModel(kept.slice(at * readers, (at + 1) * readers)))
  if (!words || !signs || !whole) throw new Error('Some second readers are not whole: train them again.')
  return {words, signs, whole}
}

/** Several second readers as a file of models keeps them: of each table the first model holds the weights and checks of all. */
export function jointTables({words, signs, whole}: JointReader): readonly LinearModel[] {
  return [words, signs, whole].flatMap(({biases, scales, ...table}) =>
    biases.map((bias, at) => ({bias, scale: scales[at] ?? 1, ...(at === 0 ? table : NOTHING)})),
  )
}

const NOTHING = {weights: new Int8Array(0), checks: new Uint8Array(0)}

function jointModel(kept: readonly LinearModel[]): JointModel | undefined {
  const [first] = kept
  return first && {biases: kept.map(({bias}) => bias), scales: kept.map(({scale}) => scale), weights: first.weights, checks: first.checks}
}

/** The log-odds (nats) that a sentence is what each reader looks for. */
export function jointSentenceOdds({words, signs}: JointReader, features: SentenceFeatures): readonly number[] {
  const shown = worthsOf(signs, features.signs)
  return jointOdds(words, features.words).map((odds, at) => odds + (shown[at] ?? 0))
}

/** The log-odds (nats) that a text is what each model looks for; features count alike, however many there are. */
export function jointOdds(model: JointModel, features: readonly number[]): readonly number[] {
  const each = 1 / Math.sqrt(Math.max(features.length, 1))
  return worthsOf(model, features).map((worth, at) => (model.biases[at] ?? 0) + worth * each)
}

/** What the weights of some features come to in each model, in nats. */
function worthsOf({scales, weights, checks}: JointModel, features: readonly number[]): readonly number[] {
  const models = scales.length
  const sums = new Int32Array(models)
  for (const feature of features) {
    const slot = slotOf(feature, checks)
    if (slot === NOWHERE) continue
    for (let model = 0; model < models; model++) sums[model] = (sums[model] ?? 0) + (weights[slot * models + model] ?? 0)
  }
  return scales.map((scale, at) => scale * (sums[at] ?? 0))
}
