import type {Lexicons} from '../lexicon/index.js'
import {type Heard, heardIn as heardAlone, type Manner} from '../manner/index.js'
import type {Post} from '../post/index.js'
import {type Known, type Private, privateDataIn as privateDataAlone} from '../privacy/index.js'
import {type Home, promotionRead, type Reading} from '../promotion/index.js'
import {strangenessOf} from '../relevance/index.js'
import {verdictOn} from './verdict.js'

export {INPUTS, inputsOf} from './inputs.js'
export {type Balance, encodedBalances, QUESTIONS, type Question, TREES} from './model.js'
export {DEPTH, type Tree, weighedByTrees, woven} from './trees.js'
export {numbersOf, type Weighable, weighed} from './verdict.js'

/** The sentence that is most surely meant in a manner, where one is. */
export function heardIn(manner: Manner, post: Post, terms: Lexicons): Heard | undefined {
  return heardAlone(manner, post, {terms, verdict: verdictOn(manner, post, terms)})
}

/** Whether a post promotes what is for sale. */
export function readPromotion(post: Post, terms: Lexicons, home: Home): Reading | undefined {
  return promotionRead(post, terms, {home, verdict: verdictOn('promotion', post, terms)})
}

/** Nats that are asked for every nat by which a post is strange to a library: of whom it tells is seldom one of its readers. */
const STRANGE = 0.5

/** What a post tells of a person that is nobody else's business, in offsets into its source. */
export function privateDataIn(post: Post, known: Known): readonly Private[] {
  const verdict = verdictOn('reader', post, known.terms)
  return privateDataAlone(post, {...known, verdict: odds => verdict(odds) - STRANGE * strangenessOf(post, known.terms)})
}
