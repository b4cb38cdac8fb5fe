import type {Post} from './post.js'

/** A line of a post's body as it is written; `start` is its place in the source. */
export interface SourceLine {
  readonly text: string
  readonly start: number
}

const LINE = /[^\r\n]+/g
const FENCE = /^ {0,3}(`{3,}|~{3,})/
const INLINE_CODE = /`[^`]*`/g
const BLOCK = /^(?: {4}|\t)/

/** The lines of a post as they are written, without fenced code; inline code is blanked, the length unchanged. */
export function* linesOutsideCode({source, body, format}: Post): Generator<SourceLine> {
  let fence: string | undefined
  for (const match of source.slice(body.start).matchAll(LINE)) {
    const start = body.start + match.index
    const [line] = match
    const sign = format === 'markdown' ? FENCE.exec(line)?.[1] : undefined
    if (fence !== undefined) {
      if (sign?.startsWith(fence)) fence = undefined
    } else if (sign !== undefined) fence = sign
    else if (format === 'text') yield {text: line, start}
    else if (!BLOCK.test(line)) yield {text: line.replace(INLINE_CODE, code => ' '.repeat(code.length)), start}
  }
}

/** Whether a post shows code, as what is written about software does. */
export function showsCode(post: Post): boolean {
  if (post.format === 'text') return false
  return /^ {0,3}(?:`{3,}|~{3,})/mu.test(post.source) || post.passages.some(({marks}) => marks.some(({kind}) => kind === 'code'))
}
