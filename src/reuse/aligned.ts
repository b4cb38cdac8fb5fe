import type {Span} from '../post/index.js'
import {alignments, type Pair} from './align.js'
import type {PostWords} from './post-words.js'
import {weightOf} from './stop-words.js'
import type {SourceCard, StoredPart} from './store.js'
import {tokensOf} from './tokens.js'

/** Passages of one source that are so near, in words of the post, are one. */
const NEAR = 12
/** What is not even that is no passage, whatever the policy. */
const LEAST_WEIGHT = 3

/** A pair with the place of its word in the source. */
export interface PlacedPair extends Pair {
  readonly sourceSpan: Span
  readonly weight: number
}

/** A passage of a post that a source has too, word by word in the order of the post. */
export interface AlignedPassage {
  readonly card: SourceCard
  readonly pairs: readonly PlacedPair[]
  readonly weight: number
}

/** The passages that a part of a source has in common with a post. */
export function alignedWith({card, text, offset, firstWord}: StoredPart, {hashes}: PostWords): readonly AlignedPassage[] {
  const tokens = tokensOf(text)
  const placed = ({post, source}: Pair): PlacedPair => {
    const sourceSpan = {start: offset + (tokens.starts[source] ?? 0), end: offset + (tokens.ends[source] ?? 0)}
    return {post, source: firstWord + source, sourceSpan, weight: weightOf(hashes[post] ?? 0)}
  }
  return alignments(hashes, tokens.hashes).map(pairs => passageOf(card, pairs.map(placed)))
}

function passageOf(card: SourceCard, pairs: readonly PlacedPair[]): AlignedPassage {
  return {card, pairs, weight: pairs.reduce((sum, {weight}) => sum + weight, 0)}
}

/** Pieces of one source that lie near one another in the post become one passage; a word that several of them hold counts once. */
export function merged(pieces: readonly AlignedPassage[]): readonly AlignedPassage[] {
  const pairs = new Map<number, PlacedPair>()
  for (const piece of [...pieces].sort((a, b) => b.weight - a.weight)) {
    for (const pair of piece.pairs) if (!pairs.has(pair.post)) pairs.set(pair.post, pair)
  }
  const [first] = pieces
  const inOrder = [...pairs.values()].sort((a, b) => a.post - b.post)
  return first ? runsOf(inOrder).map(run => passageOf(first.card, run)) : []
}

function runsOf(pairs: readonly PlacedPair[]): readonly (readonly PlacedPair[])[] {
  const runs: PlacedPair[][] = []
  for (const pair of pairs) {
    const run = runs.at(-1)
    if (run && pair.post - (run.at(-1)?.post ?? 0) <= NEAR) run.push(pair)
    else runs.push([pair])
  }
  return runs
}

/** A passage without some of its words. */
export function without(passage: AlignedPassage, words: ReadonlySet<number>): AlignedPassage {
  return words.size === 0
    ? passage
    : passageOf(
        passage.card,
        passage.pairs.filter(({post}) => !words.has(post)),
      )
}

/** The heaviest passage takes its words first; another keeps what is left to it, if that is anything. */
export function chargedOnce(passages: readonly AlignedPassage[]): readonly AlignedPassage[] {
  const taken = new Set<number>()
  const charged: AlignedPassage[] = []
  for (const passage of [...passages].sort((a, b) => b.weight - a.weight || (a.card.id < b.card.id ? -1 : 1))) {
    const left = passageOf(
      passage.card,
      passage.pairs.filter(({post}) => !taken.has(post)),
    )
    if (left.weight < LEAST_WEIGHT) continue
    for (const {post} of left.pairs) taken.add(post)
    charged.push(left)
  }
  return charged.sort((a, b) => (a.pairs[0]?.post ?? 0) - (b.pairs[0]?.post ?? 0))
}
