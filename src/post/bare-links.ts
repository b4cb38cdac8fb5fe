import {eachMatch} from '../language/index.js'
import type {Span} from './post.js'

/** A link that stands bare in a text; offsets are into that text. */
export interface FoundLink extends Span {
  /** What the link leads to, with a scheme even where the text has none. */
  readonly url: string
  readonly email: boolean
}

const MAY_HOLD_LINK = /:\/\/|@|[a-z0-9]\.[a-z0-9]{1,2}/i
// What stands between spaces, angle brackets, quotation marks and objects; a link never goes beyond it.
const RUN = /[^\s<>"«»“”„‹›`|\\^{}\ufffc]+/gu
const SCHEME = /(?:https?|ftp):\/\/(?=[\p{L}\p{N}[])/iu
const NEXT_SCHEME = /[,;|)\]](?=(?:https?|ftp):\/\/)/iu
const LEADING = /^[([{'’*_~،؛؟;,.:!?¡¿-]+/u
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}(?::\d{1,5})?(?=[/?#]|$)/i
const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}(?::\d{1,5})?(?=[/?#])/
const MAILBOX_END = /[\p{L}\p{N}._%+'-]{1,64}$/u
const MAIL_HOST = /^@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}/u
// A sentence without a space after its full stop ("la fin.Il neige") looks like a host: these endings are never words.
const SURE_ENDINGS = /\.(?:com|org|net|edu|gov|info|int|io|ma|fr|uk|eu|dev|app|press|online|site)(?::\d+)?$/
const TRAILING = /[.,;:!?'’…،؛؟*_~]/u
const CLOSERS: Readonly<Record<string, string>> = {')': '(', ']': '['}

/**
 * The links and mail addresses that stand bare in a text, in order, in time linear in its length. A host without scheme counts when it
 * starts with www, when a path follows, or when its ending is no word; punctuation that ends the sentence is not part of a link.
 */
export function findBareLinks(text: string): readonly FoundLink[] {
  if (!MAY_HOLD_LINK.test(text)) return []
  const found: FoundLink[] = []
  eachMatch(text, RUN, ({0: run, index}) => {
    if (run.includes('.') || run.includes('://')) for (const link of linksInRun(run, index)) found.push(link)
  })
  return found
}

/** The links of a run without spaces, which may be a row of them with a comma between. */
function linksInRun(run: string, offset: number): readonly FoundLink[] {
  const found: FoundLink[] = []
  for (let at = 0; ; ) {
    const rest = run.slice(at)
    const scheme = SCHEME.exec(rest)
    if (!scheme) return [...found, ...(rest.includes('@') ? mailIn(rest, offset + at) : hostIn(rest, offset + at))]
    const start = at + scheme.index
    const next = NEXT_SCHEME.exec(run.slice(start))
    const cut = next ? start + next.index : run.length
    const end = trimmedEnd(run, start, cut)
    found.push({start: offset + start, end: offset + end, url: run.slice(start, end), email: false})
    if (!next) return found
    at = cut + 1
  }
}

function hostIn(run: string, offset: number): FoundLink[] {
  const start = LEADING.exec(run)?.[0].length ?? 0
  const written = run.slice(start, trimmedEnd(run, start, run.length))
  const host = HOST.exec(written)?.[0] ?? IPV4.exec(written)?.[0]
  if (!host || !isSureHost(host, written)) return []
  return [{start: offset + start, end: offset + start + written.length, url: `http://${written}`, email: false}]
}

function isSureHost(host: string, written: string): boolean {
  if (/^www\./i.test(host)) return true
  const goesOn = written.length > host.length + 1
  return host === host.toLowerCase() && (goesOn || SURE_ENDINGS.test(host))
}

function mailIn(run: string, offset: number): FoundLink[] {
  const at = run.indexOf('@')
  const mailbox = MAILBOX_END.exec(run.slice(Math.max(at - 64, 0), at))?.[0].replace(/^[.'-]+/u, '') ?? ''
  const host = MAIL_HOST.exec(run.slice(at, at + 320))?.[0]
  if (mailbox === '' || !host) return []
  const start = at - mailbox.length
  return [{start: offset + start, end: offset + at + host.length, url: `mailto:${mailbox}${host}`, email: true}]
}

/** Where a link ends: before the sentence's own punctuation, and before a bracket that was opened outside of it. */
function trimmedEnd(run: string, start: number, limit: number): number {
  const balance: Record<string, number> = {}
  let end = limit
  for (; end > start; end--) {
    const last = run[end - 1] ?? ''
    const opener = CLOSERS[last]
    if (!opener) {
      if (!TRAILING.test(last)) return end
      continue
    }
    const open = balance[last] ?? count(opener, run.slice(start, end)) - count(last, run.slice(start, end))
    if (open >= 0) return end
    balance[last] = open + 1
  }
  return end
}

function count(sign: string, written: string): number {
  let times = 0
  for (let at = 0; at < written.length; at++) if (written[at] === sign) times++
  return times
}
