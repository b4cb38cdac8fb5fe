/** Several models over the same features in one table. */
import {CHECK, type JointModel, slotOf} from '../../reader/index.js'
import {scaleOf, type Weighed} from './logistic.js'

/** Of features that share a slot the one stays that is heaviest in any of the models, each by its own scale. */
export function packedTogether(models: readonly Weighed[], slots: number): JointModel {
  const scales = models.map(({weights}) => scaleOf(weights))
  const rows = rowsOf(models, scales)
  const table = {weights: new Int8Array(slots * models.length), checks: new Uint8Array(slots)}
  const heaviest = new Uint8Array(slots)
  for (const [feature, row] of rows) {
    const slot = slotOf(feature, slots)
    const weight = row.reduce((most, one) => Math.max(most, Math.abs(one)), 0)
    if (weight <= (heaviest[slot] ?? 0)) continue
    heaviest[slot] = weight
    table.weights.set(row, slot * models.length)
    table.checks[slot] = feature & CHECK
  }
  return {biases: models.map(({bias}) => bias), scales, ...table}
}

/** What each feature weighs in each model, in steps of their scales. */
function rowsOf(models: readonly Weighed[], scales: readonly number[]): ReadonlyMap<number, Int8Array> {
  const rows = new Map<number, Int8Array>()
  for (const [model, {features, weights}] of models.entries()) {
    for (const [place, feature] of features.entries()) {
      const weight = Math.round((weights[place] ?? 0) / (scales[model] ?? 1))
      if (weight === 0) continue
      const row = rows.get(feature) ?? new Int8Array(models.length)
      row[model] = weight
      rows.set(feature, row)
    }
  }
  return rows
}
