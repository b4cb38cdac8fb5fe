import {decodeReferences, INLINE_ELEMENTS} from '../post/index.js'

/** What is markup in a text, and no words of it. */
const MARKDOWN = [
  /^(?:```|~~~)[^\n]{0,80}$/gmu,
  /\]\([^()\s<>]{1,2000}(?:\s"[^"\n]{0,300}")?\)/gu,
  /<\/?[a-zA-Z][^<>]{0,2000}>/gu,
  /<!--[\s\S]{0,5000}?-->/gu,
  /\b(?:https?:\/\/|www\.)[^\s<>()\]]{1,2000}/gu,
]
/** Parts of a page that nobody reads. */
const UNREAD = new Set(['script', 'style', 'title', 'head', 'nav', 'template', 'noscript', 'svg', 'footer'])
const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})(?:[^<>"']|"[^"]{0,5000}"|'[^']{0,5000}'){0,200}>|<!--/gu

/** A text with its markup blanked by spaces, so that every word stays where it is. */
export function withoutMarkup(markdown: string): string {
  return MARKDOWN.reduce((text, sign) => text.replace(sign, found => found.replace(/[^\n]/gu, ' ')), markdown)
}

/** What a page of HTML says: its title, and the text of its body with references decoded; elements that part text leave a line break. */
export function readHtml(html: string): {readonly title: string; readonly text: string} {
  const title = /<title[^<>]{0,200}>([^<]{0,500})<\/title>/iu.exec(html)?.[1] ?? ''
  const pieces: string[] = []
  let at = 0
  let unread = ''
  TAG.lastIndex = 0
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const [sign, closes, written = ''] = tag
    const name = written.toLowerCase()
    if (unread === '') pieces.push(html.slice(at, tag.index))
    at = tag.index + sign.length
    if (sign === '<!--') at = TAG.lastIndex = endOf(html, '-->', at)
    else if (unread === name && closes) unread = ''
    else if (unread === '' && !closes && UNREAD.has(name) && !sign.endsWith('/>')) unread = name
    else if (unread === '' && !INLINE_ELEMENTS.has(name)) pieces.push('\n')
  }
  if (unread === '') pieces.push(html.slice(at))
  return {
    title: decodeReferences(title).trim(),
    text: decodeReferences(pieces.join(''))
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n[ \n]*/gu, '\n')
      .trim(),
  }
}

function endOf(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from)
  return found < 0 ? text.length : found + sign.length
}
