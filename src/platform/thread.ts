import type {Passage, Post} from '../post/index.js'

const LONGEST_SEPARATOR = 60
const SEPARATOR = /^[ \t]*(?:-[ \t]*-[ \t]*-|\*[ \t]*\*[ \t]*\*|_[ \t]*_[ \t]*_)[-*_ \t]*$/mu
const COUNT_BEFORE = /^[^\p{L}\p{N}]{0,4}(\d{1,2}) ?\/ ?(?:\d{1,2}|n|x)?(?![\p{L}\p{N}])/iu
const COUNT_AFTER = /(?<!\d)(\d{1,2}) ?\/ ?(?:\d{1,2}|n|x)?[^\p{L}\p{N}]{0,4}$/iu

/** The posts of a thread: a rule across the page or a count (1/3, 2/3) starts the next; all passages in one where nothing does. */
export function threadOf(post: Post, passages: readonly Passage[]): (readonly Passage[])[] {
  const parts: Passage[][] = [[]]
  let counted = 0
  let ended = false
  for (const [at, passage] of passages.entries()) {
    const {text} = passage
    if (text.length < LONGEST_SEPARATOR && SEPARATOR.test(text)) ended = true
    else {
      const starts = countIn(text.slice(0, 20), COUNT_BEFORE) === counted + 1
      if (ended || starts || SEPARATOR.test(between(post, passages[at - 1], passage))) parts.push([])
      parts.at(-1)?.push(passage)
      ended = countIn(text.slice(-20), COUNT_AFTER) === counted + 1
      counted += Number(starts || ended)
    }
  }
  return parts.length > 1 ? parts : [passages]
}

function countIn(text: string, pattern: RegExp): number | undefined {
  return text.includes('/') ? Number(pattern.exec(text)?.[1]) : undefined
}

/** What stands between two passages: blank lines, a rule across the page, a picture. */
function between({source}: Post, before: Passage | undefined, after: Passage): string {
  return before ? source.slice(before.span.end, Math.max(after.span.start, before.span.end)) : ''
}
