import type {Lexicons} from '../lexicon/index.js'
import {type Heard, heardIn, type Manner} from '../manner/index.js'
import type {Post} from '../post/index.js'
import {type Known, type Private, privateDataIn} from '../privacy/index.js'
import {type Home, promotionRead, type Reading, type TellingLinks} from '../promotion/index.js'
import {strangenessOf} from '../relevance/index.js'
import {verdictOn} from './verdict.js'

export {INPUTS, inputsOf} from './inputs.js'
export {type Balance, encodedBalances, QUESTIONS, type Question, TREES} from './model.js'
export {DEPTH, type Tree, weighedByTrees, woven} from './trees.js'
export {numbersOf, type Weighable, weighed} from './verdict.js'

/** The readers of posts, each of which knows what the others make of one. */
export interface Panel {
  /** The sentence that is most surely meant in a manner, where one is. */
  readonly heardIn: (manner: Manner, post: Post, terms: Lexicons) => Heard | undefined
  /** Whether a post promotes what is for sale. */
  readonly readPromotion: (post: Post, terms: Lexicons, home: Home) => Reading | undefined
  /** What a post tells of a person that is nobody else's business, in offsets into its source. */
  readonly privateDataIn: (post: Post, known: Known) => readonly Private[]
}

/** Nats that are asked for every nat by which a post is strange to a library: of whom it tells is seldom one of its readers. */
const STRANGE = 0.5

/** The readers, told by which links a post is known. */
export function panelOf(links: TellingLinks): Panel {
  return {
    heardIn: (manner, post, terms) => heardIn(manner, post, {terms, verdict: verdictOn(manner, post, {terms, links})}),
    readPromotion: (post, terms, home) => promotionRead(post, terms, {home, links, verdict: verdictOn('promotion', post, {terms, links})}),
    privateDataIn: (post, known) => {
      const {terms} = known
      const verdict = verdictOn('reader', post, {terms, links})
      return privateDataIn(post, {...known, verdict: odds => verdict(odds) - STRANGE * strangenessOf(post, terms)})
    },
  }
}
