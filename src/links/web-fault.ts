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
  if (address.protocol !== 'http:') return undefined
  const isSecure = address.port === '' && (isAmong(host, known.secure) || leadsTo(url, known.own))
  if (isSecure) return {message: 'insecure', host, ...secured(link, post)}
  return known.reportHttp && !/^[\d.[\]:a-f]+$/u.test(host) ? {message: 'http', host} : undefined
}

/** What to write for the scheme of a link, where it is written out. */
function secured({urlSpan: {start}}: Link, {source}: Post): Pick<Fault, 'fix'> {
  const scheme = {start, end: start + 'http'.length}
  return /^http:$/iu.test(source.slice(scheme.start, scheme.end + 1)) ? {fix: {span: scheme, text: 'https'}} : {}
}

const shown = memory<Post, boolean>()

/** A post that shows code teaches its readers to run something, and `localhost` is theirs. */
function showsCode(post: Post): boolean {
  const isShown = () =>
    /^[ \t>]{0,20}(?:```|~~~|<pre)/mu.test(post.source) || post.passages.some(({marks}) => marks.some(({kind}) => kind === 'code'))
  return shown.get(post) ?? shown.set(post, isShown())
}
