import {directionOf} from '../direction.js'
import {shownText} from '../shown.js'

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;'}

/** A text as HTML that shows it, between tags or in an attribute: one line, nothing that turns its surroundings around. */
export function inHtml(text: string): string {
  return shownText(text).replace(/[&<>"'`]/gu, sign => ENTITIES[sign] ?? sign)
}

/** A text that reads in its own direction, whatever stands around it. */
export function bidirectional(text: string): string {
  return `<bdi dir="${directionOf(text)}">${inHtml(text)}</bdi>`
}

/** The same, with what stands between backticks as code. */
export function withCode(text: string): string {
  return text
    .split(/`([^`]+)`/u)
    .map((part, at) => (at % 2 === 1 ? `<code>${inHtml(part)}</code>` : padded(part)))
    .join('')
}

/** A part of a text as HTML; the spaces at its edges belong to the text. */
export function padded(part: string): string {
  const [start = ''] = /^\s?/u.exec(part) ?? []
  const [end = ''] = /(?<=\S)\s?$/u.exec(part) ?? []
  return `${start && ' '}${inHtml(part)}${end && ' '}`
}
