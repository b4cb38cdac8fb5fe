import type {Lexicons} from '../lexicon/index.js'
import {type Around, featuresIn, type Stretch, stretchesIn} from '../manner/index.js'
import {memory, type Passage, type Post, passageMemory, passageWords, type Span} from '../post/index.js'
import {featuresOf, isRead, logOdds, modelsIn, secondReader, sentenceOdds} from '../reader/index.js'

const promotionModels = modelsIn('promotion')
const spamModels = modelsIn('spam')

/** Of fewer words a second reader knows nothing. */
const FEWEST_WORDS = 5
/** What a second reader makes of a sentence counts as much as what it makes of the whole post. */
const OF_EACH = 0.5
/**
 * Below so many nats of the whole, sentences are not read, which takes ten times as long: of 1,068 rows by hands that had not taught one is lost by it
 * and by what follows.
 */
const PLAIN = -4
/** And so many more for each point of what speaks against it. */
const EACH_AGAINST = 1.5
/** Of fewer nats for both together nobody is told, whatever else is known of a post. */
const FLOOR = -1.25

/** What a second reader makes of a post: log-odds (nats), and where it speaks most for it. */
export interface Heard {
  readonly odds: number
  readonly span?: Span | undefined
}

/**
 * Whether a post advertises, as a statistical reader has it; nothing for a post of a few words, and for one that is too plainly innocent as a whole
 * for any sentence to count: the more so for each point of context `against` it.
 */
export function promotionHeard(post: Post, terms: Lexicons, against: number): Heard | undefined {
  if (!isReadable(post) || wholeOdds(post) < PLAIN + EACH_AGAINST * against) return undefined
  const {surest, whole, stretch} = heardOf(post, terms)
  const odds = advertisingOdds(surest, whole)
  return odds < FLOOR ? undefined : {odds, span: stretch && located(stretch)}
}

/** The log-odds that a post advertises: of its surest sentence, minus infinity where it has none, and of the whole of it. */
interface Parts {
  readonly surest: number
  readonly whole: number
  readonly stretch: Stretch | undefined
}

const known = memory<Post, Parts>()

/** What the second reader makes of the parts of a post. */
export function heardOf(post: Post, terms: Lexicons): Parts {
  return known.get(post) ?? known.set(post, partsOf(post, terms))
}

function partsOf(post: Post, terms: Lexicons): Parts {
  let surest = SILENT
  for (const passage of post.passages.filter(isRead)) {
    const one = advertisedIn(passage, {post, terms})
    if (one.surest > surest.surest) surest = one
  }
  return {...surest, whole: wholeOdds(post)}
}

/** The sentence of a passage that most surely advertises. */
type Surest = Pick<Parts, 'surest' | 'stretch'>

const SILENT: Surest = {surest: Number.NEGATIVE_INFINITY, stretch: undefined}

const heard = passageMemory<Surest>()

/** What the second reader makes of the sentences of a passage. */
export function advertisedIn(passage: Passage, around: Around): Surest {
  return heard.get(passage) ?? heard.set(passage, surestIn(passage, around))
}

function surestIn(passage: Passage, around: Around): Surest {
  const reader = secondReader(promotionModels())
  const all = featuresIn(passage, around).map(features => sentenceOdds(reader, features))
  const surest = all.reduce((most, odds) => Math.max(most, odds), Number.NEGATIVE_INFINITY)
  if (surest === Number.NEGATIVE_INFINITY) return SILENT
  return {surest, stretch: stretchesIn(passage).filter(({count}) => count > 0)[all.indexOf(surest)]}
}

function wholeOdds(post: Post): number {
  return logOdds(secondReader(promotionModels()).whole, featuresOf(post).all)
}

/** The log-odds that a post advertises, by those of its surest sentence, if it has any, and of the whole of it. */
export function advertisingOdds(surest: number, whole: number): number {
  return surest === Number.NEGATIVE_INFINITY ? whole : OF_EACH * (surest + whole)
}

function located({passage, start, end}: Stretch): Span {
  const said = passage.text.slice(start, end)
  const first = start + said.length - said.trimStart().length
  return passage.locate(first, first + said.trim().length)
}

/** Whether a post is spam, by the whole of it. */
export function spamHeard(post: Post): Heard | undefined {
  const [model] = isReadable(post) ? spamModels() : []
  return model && {odds: logOdds(model, featuresOf(post).all)}
}

function isReadable({passages}: Post): boolean {
  let words = 0
  for (const passage of passages) {
    words += passageWords(passage).length
    if (words >= FEWEST_WORDS) return true
  }
  return false
}
