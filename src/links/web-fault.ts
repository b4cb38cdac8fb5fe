import {addressOf, type Link, leadsTo, memory, type Post} from '../post/index.js'
import type {Fault, KnownHosts} from './fault.js'
import {isAmong, isExample, isInside, isMistypedHost, isOnThisMachine} from './host-kind.js'

/** What is wrong with a link that says http or https. */
export function webFault(link: Link, post: Post, known: KnownHosts): Fault | undefined {
  const url = link.url.trim()
  if (/^https?:\/\/(?:[/?#:]|$|(?:www\.)?https?(?::|\/\/))/iu.test(url)) return {message: 'malformed', url}
  if (/\s/u.test(url)) return url.split(/[\s,]+/u).every(part => /^https?:\/\//iu.test(part)) ? undefined : {message: 'spaces', url}
  const address = addressOf(url)
  if (!address || isMistypedHost(address.hostname)) return {message: 'malformed', url}
  const host = address.hostname
  if (isOnThisMachine(host)) return showsCode(post) ? undefined : {message: 'local', url}
  if (isInside(host) || leadsTo(url, known.intranet)) return {message: 'intranet', host}
  if (isExample(host, known)) return {message: 'example', host}
  return address.protocol === 'http:' ? httpFault(link, address, post, known) : undefined
}

function httpFault({urlSpan, url}: Link, {hostname: host, port}: URL, {source}: Post, known: KnownHosts): Fault | undefined {
  const isSecure = port === '' && (isAmong(host, known.secure) || leadsTo(url, known.own))
  if (!isSecure) return known.reportHttp && !/^[\d.[\]:a-f]+$/u.test(host) ? {message: 'http', host} : undefined
  const scheme = {start: urlSpan.start, end: urlSpan.start + 'http'.length}
  const isWritten = /^http:$/iu.test(source.slice(scheme.start, scheme.end + 1))
  return {message: 'insecure', host, ...(isWritten && {fix: {span: scheme, text: 'https'}})}
}

const shown = memory<Post, boolean>()

/** A post that shows code teaches its readers to run something, and `localhost` is theirs. */
function showsCode(post: Post): boolean {
  const isShown = () =>
    /^[ \t>]{0,20}(?:```|~~~|<pre)/mu.test(post.source) || post.passages.some(({marks}) => marks.some(({kind}) => kind === 'code'))
  return shown.get(post) ?? shown.set(post, isShown())
}
