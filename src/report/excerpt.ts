import {type Finding, masked} from '../engine/index.js'
import type {Style} from './formatter.js'

const AROUND = 90

/** The words that a finding marks, and the line around them. */
export interface Excerpt {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** What stands around a finding in its draft, at most a line before and after; what is to be hidden is masked. */
export function excerptOf(source: string, {span, rule}: Finding, {rules, mask}: Style): Excerpt {
  const before = source.slice(Math.max(span.start - AROUND, 0), span.start)
  const after = source.slice(span.end, span.end + AROUND)
  const marked = source.slice(span.start, Math.min(span.end, span.start + 2 * AROUND))
  const isHidden = mask && rules.some(({id, sensitive}) => id === rule && sensitive)
  return {
    before: (span.start > AROUND ? '…' : '') + lastLine(before),
    marked: (isHidden ? masked(marked) : marked) + (span.end > span.start + 2 * AROUND ? '…' : ''),
    after: firstLine(after) + (firstLine(after) === after && span.end + AROUND < source.length ? '…' : ''),
  }
}

function firstLine(text: string): string {
  return text.split(/[\r\n]/u, 1)[0] ?? ''
}

function lastLine(text: string): string {
  return text.split(/[\r\n]/u).at(-1) ?? ''
}
