import {leadsTo, type Post} from '../post/index.js'
import {linkSignals, type TellingLinks} from './referrals.js'
import type {Signal} from './signal.js'
import {SPAM} from './weights.js'

/** Links that hide where they lead: no sin of their own, but what a trap needs. */
export function shortLinksIn(post: Post, {shorteners}: TellingLinks): readonly Signal[] {
  return linkSignals(post, url => (leadsTo(url, shorteners) ? 'shortener' : undefined), SPAM.pull)
}
