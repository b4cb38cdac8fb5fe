import {leadsTo, type Post} from '../post/index.js'
import {linkSignals} from './referrals.js'
import type {Signal} from './signal.js'
import {SPAM} from './weights.js'

/** Hosts that hide where a link leads. */
const SHORTENERS = [
  'bit.ly',
  'tinyurl.com',
  'cutt.ly',
  'shorturl.at',
  'is.gd',
  'ow.ly',
  'rb.gy',
  't.ly',
  'adf.ly',
  'bc.vc',
  'linktr.ee',
  'goo.gl',
  's.id',
  'tiny.cc',
]

/** Links that hide where they lead: no sin of their own, but what a trap needs. */
export function shortLinksIn(post: Post): readonly Signal[] {
  return linkSignals(post, url => (leadsTo(url, SHORTENERS) ? 'shortener' : undefined), SPAM.pull)
}
