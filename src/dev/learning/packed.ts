/** Models over hashed features as the tables that ship: weights in eight bits, as many as there is room for. */
import {CHECK, type JointModel, type LinearModel, NOWHERE} from '../../reader/index.js'
import {inEightBits, scaleOf} from './eight-bits.js'
import {slotsFor} from './slots.js'

/** What some features weigh, in nats, and what a text weighs without any. */
export interface Weighed {
  readonly bias: number
  readonly features: readonly number[]
  /** Of each feature, in their order. */
  readonly weights: Float64Array
}

/** A model as a table of so many slots: where there is not room for all, the heaviest stay. */
export function packed(weighed: Weighed, slots: number): LinearModel {
  const {biases, scales, ...table} = packedTogether([weighed], slots)
  return {bias: biases[0] ?? 0, scale: scales[0] ?? 1, ...table}
}

/** Several models over the same features in one table: those features stay that are heaviest in any of them, each by its own scale. */
export function packedTogether(models: readonly Weighed[], slots: number): JointModel {
  const scales = models.map(({weights}) => scaleOf(weights))
  const table = {weights: new Int8Array(slots * models.length), checks: new Uint8Array(slots)}
  for (const {feature, row, slot} of placed(rowsOf(models, scales), slots)) {
    table.weights.set(row, slot * models.length)
    table.checks[slot] = feature & CHECK
  }
  return {biases: models.map(({bias}) => bias), scales, ...table}
}

/** What is left of some models where only features weigh something that find room in such a table. */
export function withRoomIn(models: readonly Weighed[], slots: number): readonly Weighed[] {
  const scales = models.map(({weights}) => scaleOf(weights))
  const room = new Set(placed(rowsOf(models, scales), slots).map(({feature}) => feature))
  return models.map(({bias, features, weights}) => {
    const kept = [...features.keys()].filter(place => room.has(features[place] as number))
    return {bias, features: kept.map(place => features[place] as number), weights: Float64Array.from(kept, place => weights[place] ?? 0)}
  })
}

type Row = readonly [feature: number, weights: Int8Array]

/** What each feature weighs in each model, in steps of their scales; those that weigh nothing are left out. */
function rowsOf(models: readonly Weighed[], scales: readonly number[]): readonly Row[] {
  const rows = new Map<number, Int8Array>()
  for (const [model, {features, weights}] of models.entries()) {
    for (const [place, feature] of features.entries()) {
      const weight = inEightBits(weights[place] ?? 0, scales[model] ?? 1)
      if (weight === 0) continue
      const row = rows.get(feature) ?? new Int8Array(models.length)
      row[model] = weight
      rows.set(feature, row)
    }
  }
  return [...rows]
}

interface Placed {
  readonly feature: number
  readonly row: Int8Array
  readonly slot: number
}

function placed(rows: readonly Row[], slots: number): readonly Placed[] {
  const heaviestFirst = byWeight(rows)
  const places = slotsFor(
    heaviestFirst.map(([feature]) => feature),
    slots,
  )
  return heaviestFirst.flatMap(([feature, row], at) => {
    const slot = places[at] ?? NOWHERE
    return slot === NOWHERE ? [] : [{feature, row, slot}]
  })
}

function byWeight(rows: readonly Row[]): readonly Row[] {
  const heaviest = rows.map(([, row]) => row.reduce((most, one) => Math.max(most, Math.abs(one)), 0))
  const order = Uint32Array.from(rows.keys()).sort((a, b) => (heaviest[b] ?? 0) - (heaviest[a] ?? 0) || a - b)
  return Array.from(order, at => rows[at] as Row)
}
