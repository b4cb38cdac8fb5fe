/** The branches of a tree that is being grown. */

/** What each sample says of its score: the slope of its loss, and how the slope changes. */
export interface Lessons {
  readonly slopes: Float64Array
  readonly curves: Float64Array
}

/** Numbers by the step that each is on, a column for each. */
export interface Binned {
  readonly limits: readonly (readonly number[])[]
  readonly steps: readonly Uint8Array[]
}

/** The samples of a branch or a leaf, and between what its value must be. */
export interface Part {
  readonly places: Uint32Array
  readonly least: number
  readonly most: number
}
export const UNBOUND = {least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY}

/** A question and what stands on either side; of a branch that asks nothing all stands below. */
export interface Branch {
  readonly number: number
  readonly limit: number
  readonly below: Part
  readonly above: Part
}

interface Sum {
  readonly slope: number
  readonly curve: number
}

/** A question, the values of its sides, and by how much they lessen the loss, doubled. */
interface Cut {
  readonly number: number
  readonly step: number
  readonly gain: number
  readonly below: number
  readonly above: number
}

interface Search extends Part {
  readonly all: Sum
  /** The number of which more never counts less. */
  readonly rising: number
}

const STEPS = 64
/** Of fewer samples nothing is learned. */
const FEWEST = 40
/** Draws values to none, as so much curve would. */
const PULL = 5

/** Sorts each number into steps that hold about as many samples. */
export function binned(rows: readonly (readonly number[])[]): Binned {
  const limits = (rows[0] ?? []).map((_, at) => limitsOf(Float64Array.from(rows, row => row[at] ?? 0).sort()))
  const steps = limits.map((own, at) => Uint8Array.from(rows, row => own.filter(limit => (row[at] ?? 0) > limit).length))
  return {limits, steps}
}

/** As a file of 32-bit numbers keeps them, so that what is learned is what is read. */
function limitsOf(sorted: Float64Array): readonly number[] {
  const each = Array.from({length: STEPS - 1}, (_, step) => Math.fround(sorted[Math.floor(((step + 1) * sorted.length) / STEPS)] ?? 0))
  return [...new Set(each)].filter(limit => limit < (sorted.at(-1) ?? 0))
}

/** In nats. */
export function leafValue(part: Part, lessons: Lessons): number {
  return bounded(sumOf(part.places, lessons), part)
}

function bounded({slope, curve}: Sum, {least, most}: Pick<Part, 'least' | 'most'>): number {
  return Math.min(most, Math.max(least, -slope / (curve + PULL)))
}

/** By how much a value lessens the loss, doubled. */
function gainOf({slope, curve}: Sum, value: number): number {
  return -2 * slope * value - (curve + PULL) * value * value
}

function sumOf(places: Uint32Array, {slopes, curves}: Lessons): Sum {
  let [slope, curve] = [0, 0]
  for (const place of places) {
    slope += slopes[place] ?? 0
    curve += curves[place] ?? 0
  }
  return {slope, curve}
}

/** The question that tells most of the samples of a part. */
export function bestBranch({limits, steps}: Binned, lessons: Lessons, part: Part & Pick<Search, 'rising'>): Branch {
  const all = sumOf(part.places, lessons)
  const search = {...part, all}
  const alone = gainOf(all, bounded(all, part))
  let best: Cut = {number: 0, step: STEPS, gain: alone, below: 0, above: 0}
  for (const [number, column] of steps.entries()) {
    for (const cut of cutsOf(number, column, {search, lessons})) if (cut.gain > best.gain) best = cut
  }
  return parted(steps[best.number] ?? new Uint8Array(), limits[best.number]?.[best.step] ?? Number.POSITIVE_INFINITY, {...search, ...best})
}

interface Whole {
  readonly search: Search
  readonly lessons: Lessons
}

/** The ways to cut samples in two by a number that leave enough on either side. */
function cutsOf(number: number, column: Uint8Array, {search, lessons}: Whole): readonly Cut[] {
  const {places, all, rising} = search
  const steps = summed(column, places, lessons)
  const cuts: Cut[] = []
  let [slope, curve, count] = [0, 0, 0]
  for (let step = 0; step < STEPS && places.length - count >= FEWEST; step++) {
    const met = steps.counts[step] ?? 0
    slope += steps.slopes[step] ?? 0
    curve += steps.curves[step] ?? 0
    count += met
    if (met === 0 || count < FEWEST || places.length - count < FEWEST) continue
    const [under, over] = [
      {slope, curve},
      {slope: all.slope - slope, curve: all.curve - curve},
    ]
    const [below, above] = [bounded(under, search), bounded(over, search)]
    if (number !== rising || below <= above) cuts.push({number, step, below, above, gain: gainOf(under, below) + gainOf(over, above)})
  }
  return cuts
}

function summed(column: Uint8Array, places: Uint32Array, {slopes, curves}: Lessons): Lessons & {readonly counts: Uint32Array} {
  const sums = {slopes: new Float64Array(STEPS), curves: new Float64Array(STEPS), counts: new Uint32Array(STEPS)}
  for (const place of places) {
    const step = column[place] ?? 0
    sums.slopes[step] = (sums.slopes[step] ?? 0) + (slopes[place] ?? 0)
    sums.curves[step] = (sums.curves[step] ?? 0) + (curves[place] ?? 0)
    sums.counts[step] = (sums.counts[step] ?? 0) + 1
  }
  return sums
}

function parted(column: Uint8Array, limit: number, {places, least, most, number, step, below, above, rising}: Search & Cut): Branch {
  const isBelow = (place: number) => (column[place] ?? 0) <= step
  // What is asked further down must not turn round what the rising number says here.
  const middle = (below + above) / 2
  const [mostBelow, leastAbove] = number === rising && limit < Number.POSITIVE_INFINITY ? [middle, middle] : [most, least]
  return {
    ...{number, limit},
    below: {places: places.filter(isBelow), least, most: Math.min(most, mostBelow)},
    above: {places: places.filter(place => !isBelow(place)), least: Math.max(least, leastAbove), most},
  }
}
