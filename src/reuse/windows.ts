import {isStopWord, weightOf} from './stop-words.js'

/** Words that agree by chance weigh less than this; a passage that is edited heavily is made of pieces that weigh more. */
export const LEAST = 2.2
/** How far around what is known to agree an alignment may reach, in words. */
const REACH = 14

/** A stretch of words of the post, and one of the source, half open, in which both may have a passage in common. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly sourceFrom: number
  readonly sourceTo: number
}

/** Where both texts have runs of two words in common, near one another in both. */
export function windowsOf(post: Uint32Array, source: Uint32Array): readonly Window[] {
  const windows: {from: number; to: number; sourceFrom: number; sourceTo: number; weight: number}[] = []
  for (const {at, place} of seedsOf(post, source)) {
    const near = windows.findLast(
      ({to, sourceFrom, sourceTo}) => at - to <= REACH && place >= sourceFrom - 2 * REACH && place <= sourceTo + 2 * REACH,
    )
    const weight = weightOf(post[at] ?? 0) + weightOf(post[at + 1] ?? 0)
    if (near) {
      near.to = at
      near.sourceFrom = Math.min(near.sourceFrom, place)
      near.sourceTo = Math.max(near.sourceTo, place)
      near.weight += weight
    } else windows.push({from: at, to: at, sourceFrom: place, sourceTo: place, weight})
  }
  return windows
    .filter(({weight}) => weight >= LEAST)
    .map(({from, to, sourceFrom, sourceTo}) => ({
      ...{from: Math.max(0, from - REACH), to: Math.min(post.length, to + REACH + 2)},
      ...{sourceFrom: Math.max(0, sourceFrom - REACH), sourceTo: Math.min(source.length, sourceTo + REACH + 2)},
    }))
}

/** Runs of two words that both have, in the order of the post; a run of two stop words says nothing. */
function seedsOf(post: Uint32Array, source: Uint32Array): readonly {readonly at: number; readonly place: number}[] {
  const isStop = isStopWord()
  const places = new Map<number, number[]>()
  for (let place = 0; place + 1 < source.length; place++) {
    const first = source[place] ?? 0
    const known = places.get(first)
    if (known) known.push(place)
    else places.set(first, [place])
  }
  const seeds: {at: number; place: number}[] = []
  for (let at = 0; at + 1 < post.length; at++) {
    const [first, second] = [post[at] ?? 0, post[at + 1] ?? 0]
    if (isStop(first) && isStop(second)) continue
    for (const place of places.get(first) ?? []) if (source[place + 1] === second) seeds.push({at, place})
  }
  return seeds
}
