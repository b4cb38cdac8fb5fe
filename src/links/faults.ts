import {addressOf, type Link, overlapWith, type Post} from '../post/index.js'
import {bareFault} from './bare-fault.js'
import type {Broken} from './broken.js'
import type {Fault, FaultyLink, KnownHosts} from './fault.js'
import {mailFault} from './mail-fault.js'
import {isMistypedScheme} from './scheme.js'
import {schemelessFault} from './schemeless-fault.js'
import {webFault} from './web-fault.js'

/** The links of a post with something wrong, the broken addresses aside; that a host may answer over https is said once. */
export function faultyLinksIn(post: Post, broken: readonly Broken[], known: KnownHosts): readonly FaultyLink[] {
  const hosts = new Set<string>()
  return wholeLinks(post, broken).flatMap(link => {
    const fault = faultOf(link, post, known) ?? webAnswer(link, known)
    if (!fault || (fault.message === 'http' && hosts.has(fault.host))) return []
    if (fault.message === 'http') hosts.add(fault.host)
    return [{link, fault}]
  })
}

/** A fragment of a broken address is no link of its own, and a reference that is used twice is one address. */
function wholeLinks({links}: Post, broken: readonly Broken[]): readonly Link[] {
  const isFragment = overlapWith(broken.map(({span}) => span))
  const places = new Set<number>()
  return links.filter(({span, urlSpan}) => {
    if (isFragment(span) || places.has(urlSpan.start)) return false
    places.add(urlSpan.start)
    return true
  })
}

function faultOf(link: Link, post: Post, known: KnownHosts): Fault | undefined {
  const url = link.url.trim()
  // Site generators fill these in.
  if (/[{}]|<%|%7B|^\$/iu.test(url)) return undefined
  if (link.origin === 'bare') return bareFault(link, post, known)
  if (/^(?:#|javascript:.*|about:blank|(?:tel|sms):)?$/isu.test(url)) return {message: 'empty'}
  if (/^mailto:/iu.test(url)) return mailFault(url)
  if (/^(?:file:|[a-z]:[/\\]|\\\\|localhost(?::|\/|$))/iu.test(url)) return {message: 'local', url}
  if (/^https?:\/\//iu.test(url)) return webFault(link, post, known)
  if (isMistypedScheme(url)) return {message: 'malformed', url}
  return schemelessFault(link, url, known)
}

/** What the web says of a link that looks right. */
function webAnswer({url}: Link, {web}: KnownHosts): Fault | undefined {
  const address = addressOf(url)
  const {state, detail} = (address && web(address.href)) ?? {}
  if (!address || detail === undefined) return undefined
  if (state === 'unknown') return {message: 'unknownHost', host: address.hostname}
  if (state === 'missing') return {message: 'gone', url, detail}
  return state === 'failing' || state === 'silent' ? {message: state, url, detail} : undefined
}
