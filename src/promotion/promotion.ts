import type {Lexicons} from '../lexicon/index.js'
import {leadsTo, type Post} from '../post/index.js'
import {easesIn, pullsIn, unquoted} from './lexical.js'
import {pricesIn} from './prices.js'
import {referralsIn, type TellingLinks} from './referrals.js'
import {heaviest, type Weighed} from './weighing.js'
import {PROMOTION} from './weights.js'

/** Hosts that are no stranger’s. */
export interface Home {
  readonly library: readonly string[]
  readonly university: readonly string[]
  readonly partners: readonly string[]
}

/** Where links may lead that tell something. */
export interface Places {
  readonly home: Home
  readonly links: TellingLinks
}

/**
 * What speaks for promotion where it speaks loudest in a post, weighed against what speaks for the library’s own work, which alone counts where no signal is found.
 */
export function promotionIn(post: Post, terms: Lexicons, {home, links}: Places): Weighed {
  const {pull, ease} = PROMOTION
  const words = pullsIn(post, terms, {topic: 'promotion', weights: pull})
  const figures = post.passages.flatMap(passage => (passage.kind === 'quote' ? [] : unquoted(passage, pricesIn(passage))))
  const pulls = [...words, ...figures, ...referralsIn(post, links)]
  const eases = easesIn(post, terms, {topic: 'promotion-context', weights: ease, taken: pulls})
  return heaviest(post, {pulls, eases, own: linksHome(post, home) ? ease.own : 0})
}

/** Whether a post leads to the library, the university or their partners. */
export function linksHome({links}: Post, {library, university, partners}: Home): boolean {
  return links.some(({url}) => leadsTo(url, library, university, partners))
}
