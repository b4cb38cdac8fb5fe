/** A row for the logistic regression: its windows' features, whether it breaks the policy, how much it counts, and where it is from. */
export interface Sample {
  readonly windows: readonly (readonly Uint32Array[])[]
  readonly bad: boolean
  readonly weight: number
  /** A number for the collection it is from: each has a bias of its own while learning, so that its share of violations is not learned. */
  readonly source: number
}

export interface Settings {
  readonly buckets: number
  readonly sources: number
  readonly passes: number
  readonly rate: number
  readonly shrinkage: number
}

export interface Trained {
  readonly weights: Float32Array
  readonly bias: number
}

/** The score of one window: the mean of its features' weights, scaled by the root of their number. */
export function rawScore(weights: Float32Array | Int8Array, families: readonly Uint32Array[]): number {
  let score = 0
  for (const [family, features] of families.entries()) {
    let sum = 0
    for (let at = 0; at < features.length; at++) sum += weights[features[at] as number] as number
    score += sum * scaleOf(family, features.length)
  }
  return score
}
export const SCALE = [1, 1, 1]
export const PRIOR = [1, 1, 1]
function scaleOf(family: number, count: number): number {
  return (SCALE[family] as number) / Math.sqrt(count + (PRIOR[family] as number))
}

/** AdaGrad (Duchi, Hazan, Singer 2011) on logistic loss; a bad row of several windows is bad for its worst one. Same samples, same bytes. */
export function train(samples: readonly Sample[], {buckets, sources, passes, rate, shrinkage}: Settings): Trained {
  const weights = new Float32Array(buckets)
  const squares = new Float32Array(buckets).fill(1e-3)
  const biases = new Float32Array(sources)
  const random = mulberry32(7)
  const order = Uint32Array.from(samples.keys())
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random)
    for (const index of order) {
      const {windows, bad, weight, source} = samples[index] as Sample
      let families = windows[0] as readonly Uint32Array[]
      let score = rawScore(weights, families)
      for (let at = 1; at < windows.length; at++) {
        const other = rawScore(weights, windows[at] as readonly Uint32Array[])
        if (other > score) [families, score] = [windows[at] as readonly Uint32Array[], other]
      }
      const chance = 1 / (1 + Math.exp(-(score + (biases[source] ?? 0))))
      const error = (chance - (bad ? 1 : 0)) * weight
      biases[source] = (biases[source] ?? 0) - 0.02 * error
      for (const [family, features] of families.entries()) {
        const step = error * scaleOf(family, features.length)
        for (let at = 0; at < features.length; at++) {
          const bucket = features[at] as number
          const gradient = step + shrinkage * (weights[bucket] as number)
          squares[bucket] = (squares[bucket] as number) + gradient * gradient
          weights[bucket] = (weights[bucket] as number) - (rate * gradient) / Math.sqrt(squares[bucket] as number)
        }
      }
    }
  }
  return {weights, bias: 0}
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const moved = order[last] as number
    order[last] = order[other] as number
    order[other] = moved
  }
}

/** A small seeded generator (Tommy Ettinger, public domain). */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
