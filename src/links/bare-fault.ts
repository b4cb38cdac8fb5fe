import {addressOf, type Link, type Post} from '../post/index.js'
import type {Fault, KnownHosts} from './fault.js'
import {isMistypedHost, isTemplateHost} from './host-kind.js'
import {webFault} from './web-fault.js'

/** What is wrong with an address that stands in the text as it is. */
export function bareFault(link: Link, post: Post, known: KnownHosts): Fault | undefined {
  const unclosed = unclosedFault(link, post)
  if (unclosed) return unclosed
  if (/^[a-z]+:\/\//iu.test(link.text)) return isCutShort(link, post) ? undefined : webFault(link, post, known)
  const host = addressOf(link.url)?.hostname ?? ''
  if (isMistypedHost(host)) return {message: 'malformed', url: link.text}
  return isTemplateHost(host, known) ? {message: 'example', host} : undefined
}

/** `[guide](https://…` without its end, or with a space in the address: neither becomes a link. In raw HTML `[…](…)` is not read, so it is not judged. */
function unclosedFault({span, text}: Link, {format, source}: Post): Fault | undefined {
  if (format !== 'markdown' || source.slice(span.start - 2, span.start) !== '](') return undefined
  const [rest = ''] = source.slice(span.end, span.end + 1000).split(/[\r\n]/u, 1)
  const close = rest.indexOf(')')
  if (close < 0) return {message: 'unclosed', url: text}
  const between = rest.slice(0, close)
  return /^\s+[^\s"'(]/u.test(between) ? {message: 'spaces', url: text + between} : undefined
}

/** `http://t …` is what is left of an address in a shared post that was shortened. */
function isCutShort({span}: Link, {source}: Post): boolean {
  return /^[./]?\s?(?:…|\.\.\.)/u.test(source.slice(span.end, span.end + 6))
}
