/** Logistic regression over a few numbers, for what weighs the readers of a post against each other. */

/** Some numbers, always as many, whether they are what is looked for, and how much that counts. */
export interface Sample {
  readonly numbers: readonly number[]
  readonly wanted: boolean
  readonly weight: number
}

/** What each number counts, and what is added to all. */
export interface Weights {
  readonly each: readonly number[]
  readonly bias: number
}

/** Newton’s method comes closer by half the digits with each turn. */
const TURNS = 12

interface Scale {
  readonly mean: number
  readonly deviation: number
}

interface Read extends Omit<Sample, 'numbers'> {
  readonly numbers: Float64Array
}

/**
 * Learns by iteratively reweighted least squares (McCullagh, Nelder 1989), each number taken by its distance from the mean in standard deviations; `decay`
 * pulls weights to none as so many samples would. The same samples give the same weights.
 */
export function balanced(samples: readonly Sample[], decay: number): Weights {
  const count = samples[0]?.numbers.length ?? 0
  const scales = Array.from({length: count}, (_, at) => scaleOf(samples, at))
  const read = samples.map(({numbers, ...sample}) => ({
    ...sample,
    // The last stands for the bias.
    numbers: Float64Array.from([...scales.map(({mean, deviation}, at) => ((numbers[at] ?? 0) - mean) / deviation), 1]),
  }))
  let weights = new Float64Array(count + 1)
  for (let turn = 0; turn < TURNS; turn++) {
    const step = solved(slopesOf(read, weights, decay))
    weights = weights.map((weight, at) => weight - (step[at] ?? 0))
  }
  const each = scales.map(({deviation}, at) => (weights[at] ?? 0) / deviation)
  return {each, bias: scales.reduce((bias, {mean}, at) => bias - mean * (each[at] ?? 0), weights[count] ?? 0)}
}

function scaleOf(samples: readonly Sample[], at: number): Scale {
  const total = samples.reduce((sum, {weight}) => sum + weight, 0)
  const mean = samples.reduce((sum, {numbers, weight}) => sum + weight * (numbers[at] ?? 0), 0) / total
  const square = samples.reduce((sum, {numbers, weight}) => sum + weight * ((numbers[at] ?? 0) - mean) ** 2, 0) / total
  return {mean, deviation: Math.sqrt(square) || 1}
}

/** The second derivatives of the loss, a row for each weight, with the first at the end of each row. */
function slopesOf(samples: readonly Read[], weights: Float64Array, decay: number): readonly Float64Array[] {
  const size = weights.length
  const rows = Array.from(weights, (weight, at) => {
    const row = new Float64Array(size + 1)
    // The bias is free.
    const held = at < size - 1 ? decay : 0
    row[at] = held + 1e-9
    row[size] = held * weight
    return row
  })
  for (const {numbers, wanted, weight} of samples) {
    const score = numbers.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)
    const likely = 1 / (1 + Math.exp(-score))
    const [error, curve] = [weight * (likely - Number(wanted)), weight * likely * (1 - likely)]
    for (const [at, row] of rows.entries()) {
      const value = numbers[at] ?? 0
      for (let other = 0; other < size; other++) row[other] = (row[other] ?? 0) + curve * value * (numbers[other] ?? 0)
      row[size] = (row[size] ?? 0) + error * value
    }
  }
  return rows
}

/** Solves linear equations by Gauss’s elimination, in place; they are those of a positive definite matrix, and need no pivots. */
function solved(rows: readonly Float64Array[]): readonly number[] {
  for (const [at, pivot] of rows.entries()) {
    const first = pivot[at] ?? 1
    for (const [other, row] of rows.entries()) {
      if (other === at) continue
      const share = (row[at] ?? 0) / first
      for (let column = at; column < row.length; column++) row[column] = (row[column] ?? 0) - share * (pivot[column] ?? 0)
    }
  }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1))
}
