/** A linear model over hashed features, its weights rounded to 8 bits, each worth `scale`. */
export interface LinearModel {
  readonly bias: number
  readonly scale: number
  readonly weights: Int8Array
}

/** The log-odds (nats) that a text is what the model looks for; features count alike, however many there are. */
export function logOdds({bias, scale, weights}: LinearModel, features: readonly number[]): number {
  if (features.length === 0) return bias
  let sum = 0
  for (const bucket of features) sum += weights[bucket] ?? 0
  return bias + (sum * scale) / Math.sqrt(features.length)
}
