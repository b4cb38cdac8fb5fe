import {BYTE_ORDER_MARK} from '../position.js'
import type {Span} from '../post.js'

/** Where the front matter stands: the block with its fences, and the YAML between them. */
export interface Block {
  readonly whole: Span
  readonly yaml: Span
}

export const FENCE = '---'
const OPENING = /---[ \t]*(?:\r\n|\n|\r)/y
const CLOSING = /(?:^|\r\n|\n|\r)---[ \t]*(?=\r\n|\n|\r|$)/g

/** Finds YAML front matter: a first line `---`, and a later line `---`. Without the second there is none. */
export function frontMatterBlock(source: string): Block | undefined {
  const start = source.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  OPENING.lastIndex = start
  if (!OPENING.test(source)) return undefined
  const yamlStart = OPENING.lastIndex
  CLOSING.lastIndex = yamlStart - 1
  for (let closing = CLOSING.exec(source); closing; closing = CLOSING.exec(source)) {
    if (CLOSING.lastIndex - FENCE.length < yamlStart) continue
    return {whole: {start, end: CLOSING.lastIndex}, yaml: {start: yamlStart, end: Math.max(closing.index, yamlStart)}}
  }
  return undefined
}
