import type {Post, Span} from '../post/index.js'
import {type AlignedPassage, alignedWith, chargedOnce, merged, without} from './aligned.js'
import {candidatesFor} from './candidates.js'
import {gramsOf} from './fingerprint.js'
import {type PostWords, postWordsOf} from './post-words.js'
import type {SourceCard, SourceStore} from './store.js'

/** A word of a post that stands in a source too. */
export interface MatchedWord {
  /** Which word of the post it is. */
  readonly at: number
  readonly span: Span
  /** Which word of the source it is. */
  readonly place: number
  readonly sourceSpan: Span
  /** 1, or less for a word that any two texts share. */
  readonly weight: number
}

/** A passage of a post that stands in a source, word by word in the order of the post. Plain data. */
export interface Match {
  readonly source: SourceCard
  readonly words: readonly MatchedWord[]
}

/** What is known of the sources when a post is held against them. */
export interface SourceMatches {
  /** How many sources there are; 0 where none are configured. */
  readonly sources: number
  /** How many words the post has. */
  readonly postWords: number
  /** Those of the library's own posts apart: they may be anywhere and take nothing from other sources. */
  readonly matches: readonly Match[]
}

export const noMatches: SourceMatches = {sources: 0, postWords: 0, matches: []}

const FEWEST_WORDS = 5

/** What is left out of a look-up. */
export interface LookUp {
  /** Runs of three words, by their hashes, that never count. */
  readonly boilerplate?: ReadonlySet<number>
  /** The post's own file, if it may be among the sources. */
  readonly self?: string
}

/** So many of the library's own posts that say the same make it a footer. */
const POSTS_OF_A_FOOTER = 3

/** Looks up which passages of a post stand in sources; each word is charged to the one source that has most of what is around it. */
export async function matchesOf(post: Post, store: SourceStore, {boilerplate, self}: LookUp = {}): Promise<SourceMatches> {
  const words = postWordsOf(post)
  const postWords = words.hashes.length
  if (postWords < FEWEST_WORDS || store.size === 0) return {...noMatches, sources: store.size, postWords}
  const candidates = await candidatesFor(words.hashes, store)
  const parts = await store.parts(candidates.map(({part}) => part))
  const bySource = new Map<number, AlignedPassage[]>()
  for (const part of parts) {
    if (part.card.file === self) continue
    const pieces = alignedWith(part, words)
    if (pieces.length > 0) bySource.set(part.source, [...(bySource.get(part.source) ?? []), ...pieces])
  }
  const isOwn = ({card}: AlignedPassage) => card.kind === 'own-post'
  const aligned = [...bySource.values()].flatMap(merged)
  const empty = new Set([...footerWords(aligned.filter(isOwn)), ...wordsWithin(words.hashes, boilerplate)])
  const passages = aligned.map(passage => without(passage, empty))
  const charged = [...chargedOnce(passages.filter(passage => !isOwn(passage))), ...chargedOnce(passages.filter(isOwn))]
  return {sources: store.size, postWords, matches: charged.map(passage => matchOf(passage, words))}
}

/** The words of a post that several earlier posts have too. */
function footerWords(passages: readonly AlignedPassage[]): readonly number[] {
  const holders = new Map<number, Set<string>>()
  for (const {card, pairs} of passages) {
    for (const {post} of pairs) holders.set(post, (holders.get(post) ?? new Set()).add(card.id))
  }
  return [...holders].filter(([, cards]) => cards.size >= POSTS_OF_A_FOOTER).map(([word]) => word)
}

function wordsWithin(hashes: Uint32Array, boilerplate: LookUp['boilerplate']): readonly number[] {
  if (!boilerplate || boilerplate.size === 0) return []
  return Array.from(gramsOf(hashes)).flatMap((gram, at) => (boilerplate.has(gram) ? [at, at + 1, at + 2] : []))
}

function matchOf({card, pairs}: AlignedPassage, {spanOf}: PostWords): Match {
  const words = pairs.map(({post, source, sourceSpan, weight}) => ({at: post, span: spanOf(post), place: source, sourceSpan, weight}))
  return {source: card, words}
}
