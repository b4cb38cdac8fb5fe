import {emojiRows} from '../detect/emoji.js'
import {isReply, type MarkKind, type Passage, type Post, passageWords, type Span} from '../post/index.js'
import {repetitionIn} from './repetition.js'
import {STUFFED} from './weights.js'

/** What a post holds too much of, how often, and where most of it stands. */
export interface Stuffing {
  readonly kind: 'hashtags' | 'mentions' | 'emoji' | 'capitals' | 'repetition'
  readonly count: number
  readonly span: Span
}

/** Hashtags, mentions, emoji, capitals or the same words, so many that they are the post. */
export function stuffingIn(post: Post): readonly Stuffing[] {
  return [
    ...marksIn(post, 'hashtag', 'hashtags'),
    ...(isReply(post) ? [] : marksIn(post, 'mention', 'mentions')),
    ...post.passages.flatMap(passage => [...emojiIn(passage), ...capitalsIn(passage), ...repetitionsIn(passage)]),
  ]
}

function marksIn(post: Post, mark: MarkKind, kind: 'hashtags' | 'mentions'): Stuffing[] {
  const marks = post.passages.flatMap(passage => passage.marks.filter(found => found.kind === mark))
  const {least, share} = STUFFED[kind]
  const words = post.passages.reduce((sum, passage) => sum + passageWords(passage).length, 0)
  const total = kind === 'mentions' ? words + marks.length : words
  if (marks.length < least || marks.length < share * total) return []
  const [first, last] = [marks[0]?.span, marks.at(-1)?.span]
  return first && last ? [{kind, count: marks.length, span: {start: first.start, end: last.end}}] : []
}

function emojiIn(passage: Passage): Stuffing[] {
  const rows = emojiRows(passage.text)
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  const {least, share} = STUFFED.emoji
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || count < least || count < share * passageWords(passage).length) return []
  return [{kind: 'emoji', count, span: passage.locate(first.start, last.end)}]
}

function capitalsIn(passage: Passage): Stuffing[] {
  const {prose} = passage
  const {least, share, shouts} = STUFFED.capitals
  if (prose.length < least || !prose.includes('!')) return []
  const capitals = prose.match(/\p{Lu}/gu)?.length ?? 0
  if (capitals < least || capitals < share * (capitals + (prose.match(/\p{Ll}/gu)?.length ?? 0))) return []
  return (prose.match(/!/gu)?.length ?? 0) < shouts ? [] : [{kind: 'capitals', count: capitals, span: passage.span}]
}

function repetitionsIn(passage: Passage): Stuffing[] {
  if (passage.kind === 'quote' || passage.kind === 'cell') return []
  const found = repetitionIn(passageWords(passage))
  // What stands around code and images is no prose.
  return found && !/[\ufffc={}]/u.test(passage.text.slice(found.start, found.end))
    ? [{kind: 'repetition', count: found.times, span: passage.locate(found.start, found.end)}]
    : []
}
