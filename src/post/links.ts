import type {Span} from './post.js'

/** A link that stands bare in a text; offsets are into that text. */
export interface FoundLink extends Span {
  /** What the link leads to, with a scheme even where the text has none. */
  readonly url: string
  readonly email: boolean
}

export type LinkFinder = (text: string) => readonly FoundLink[]

const MAY_HOLD_LINK = /:\/\/|www\.|@|[a-z0-9]\.[a-z]{2}/i
// A sentence without a space after its full stop ("la fin.Il neige") looks like a host: these endings are never words.
const SURE_ENDINGS = /\.(?:com|org|net|edu|gov|info|int|io|ma|fr|uk|eu|dev|app|press|online|site)$/i
const SCHEMES = /^(?:https?|ftp):/i

/** Finds bare links with linkify-it, which is loaded only for a text that could hold one. */
export async function linkFinderFor(source: string): Promise<LinkFinder> {
  if (!MAY_HOLD_LINK.test(source)) return () => []
  const {LinkifyIt} = await import('linkify-it')
  const linkify = (shared ??= new LinkifyIt({fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true}))
  return text => {
    if (!MAY_HOLD_LINK.test(text)) return []
    return (linkify.match(text) ?? []).flatMap(({schema, index, lastIndex, url}) => {
      if (schema === '//') return []
      const email = url.startsWith('mailto:')
      const trimmed = trimEnd(text, index, lastIndex)
      const written = text.slice(index, trimmed)
      if (!email && !SCHEMES.test(written) && !isSureHost(written)) return []
      return [{start: index, end: trimmed, url: url.slice(0, url.length - (lastIndex - trimmed)), email}]
    })
  }
}

let shared: import('linkify-it').LinkifyIt | undefined

/** A host without scheme counts when it starts with www, when a path follows, or when its ending is no word. */
function isSureHost(written: string): boolean {
  const host = written.split(/[/?#:]/, 1)[0] ?? ''
  if (/^www\./i.test(host)) return true
  return host === host.toLowerCase() && (written.length > host.length + 1 || SURE_ENDINGS.test(host))
}

/** Arabic punctuation and closing quotation marks end a link, too. */
function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /[،؛؟»”’…*_~]/u.test(text[at - 1] ?? '')) at--
  return at
}
