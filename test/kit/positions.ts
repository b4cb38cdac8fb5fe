import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {OBJECT, type Passage, type Post, type Span} from '../../src/post/index.js'

/** What is wrong with the places that a post gives, in words; nothing when every one of them holds. */
export function misplaced(post: Post): readonly string[] {
  return [...post.passages.flatMap(passage => misplacedIn(post, passage)), ...misplacedThings(post), ...overlaps(post)]
}

function misplacedIn({source}: Post, {kind, text, prose, span, locate, marks}: Passage): string[] {
  const wrong: string[] = []
  if (prose.length !== text.length) wrong.push(`prose of ${JSON.stringify(text)} has another length`)
  if (!isInside(span, {start: 0, end: source.length})) wrong.push(`${kind} outside the source`)
  let last = span.start
  for (let at = 0; at < text.length; at++) {
    const place = locate(at, at + 1)
    const written = source.slice(place.start, place.end)
    if (!isInside(place, span)) wrong.push(`${at} of ${JSON.stringify(text)} lies outside its passage`)
    if (place.start < last) wrong.push(`${at} of ${JSON.stringify(text)} goes back`)
    if (!readsAs(written, text, at)) wrong.push(`${at} of ${kind} ${JSON.stringify(text)} is written ${JSON.stringify(written)}`)
    last = place.start
  }
  for (const mark of marks) {
    const place = locate(mark.start, mark.end)
    if (mark.end < mark.start || mark.end > text.length) wrong.push(`${mark.kind} outside ${JSON.stringify(text)}`)
    if (place.start !== mark.span.start || place.end !== mark.span.end) wrong.push(`${mark.kind} does not stand where locate says`)
  }
  return wrong
}

/** Whether a unit of a text can have been written so: as itself, or as what Markdown, HTML and YAML let stand for it. */
function readsAs(written: string, text: string, at: number): boolean {
  const unit = text[at] ?? ''
  if (written === unit) return true
  if (unit === OBJECT) return /^(?:`[^]*`|!\[[^]*[\])]|<img\b[^]*>)$/iu.test(written)
  if (unit === '\ufffd' && written === '\0') return true
  if (written === `\\${unit}`) return true
  if (/^(?: *\\?(?:\r\n|\n|\r)[\s>]*|<br\b[^>]*>)$/iu.test(written)) return /[\n\r ]/.test(unit)
  return text.slice(Math.max(at - 1, 0), at + 2).includes(meaning(written) ?? '\0none')
}

function meaning(reference: string): string | undefined {
  const [, hexadecimal, decimal, name] = /^&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|(\w+));$/.exec(reference) ?? []
  if (name) return decodeNamedCharacterReference(name) || undefined
  const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : decimal ? Number(decimal) : undefined
  return code === undefined ? undefined : code === 0 ? '\ufffd' : String.fromCodePoint(code)
}

/** Links and images: their spans lie in the source and hold the URL, literally or by what the URL was decoded from. */
function misplacedThings({source, links, images}: Post): string[] {
  const things = [
    ...links.map(({url, span, urlSpan}) => ({what: 'link', url, span, urlSpan})),
    ...images.map(({src, span, srcSpan}) => ({what: 'image', url: src, span, urlSpan: srcSpan})),
  ]
  return things.flatMap(({what, url, span, urlSpan}) => {
    if (!isInside(span, {start: 0, end: source.length}) || !isInside(urlSpan, {start: 0, end: source.length})) return [`${what} outside the source`]
    const written = source.slice(urlSpan.start, urlSpan.end)
    return isWrittenAs(url, written) ? [] : [`${what} to ${JSON.stringify(url)} is written ${JSON.stringify(written)}`]
  })
}

/** A bare link states no scheme; a destination may hold escapes and references. */
function isWrittenAs(url: string, written: string): boolean {
  if (url === written || /^(?:https?:\/\/|mailto:)/.test(url) && url.replace(/^(?:https?:\/\/|mailto:)/, '') === written) return true
  const decoded = written.replace(/\\([!-/:-@[-`{-~])|&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|\w+);/g, (sign, escaped?: string) => escaped ?? meaning(sign) ?? sign)
  return decoded.replaceAll('\0', '\ufffd') === url
}

/** Passages stand beside one another; only descriptions of images stand inside others. */
function overlaps({passages}: Post): string[] {
  const spans = passages.filter(({kind}) => kind !== 'alt').map(({span}) => span)
  spans.sort((a, b) => a.start - b.start || a.end - b.end)
  return spans.flatMap((span, at) => (at > 0 && span.start < (spans[at - 1]?.end ?? 0) ? [`two passages hold offset ${span.start}`] : []))
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.start <= inner.end
}
