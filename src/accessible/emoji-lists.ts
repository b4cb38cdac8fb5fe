import {emojiRows} from '../detect/emoji.js'
import {matchesOf} from '../language/index.js'
import type {Passage, Post, Span} from '../post/index.js'

/** Signs that say what a line is about: when, where, how to reach us, who speaks, what it costs. */
const LABELS =
  /^[📅📆🗓⏰⏱⏲⌚🕰⌛⏳\u{1f550}-\u{1f567}📍📌🗺🧭🏛🏢🏫🔗🌐💻🖥☎📞📱📲📧✉📩📨📬🎟🎫🎤🎙👤👥🗣ℹ❓🆓💰💵💳📝]|^(?:👩|👨|🧑)[🏻-🏿]?\u200d(?:🏫|💼|🎓|🔬)/u

interface EmojiLine {
  readonly emoji: string
  readonly span: Span
  /** How long the line is after its emoji. */
  readonly length: number
}

/** A longer line is a sentence that an emoji adorns, not an item. */
const LONGEST_ITEM = 70

/** Lists that emoji make: lines in a row that begin with one, except signs that each label one line, and whole sentences. */
export function* emojiLists(post: Post): Generator<{count: number; span: Span}> {
  let lines: EmojiLine[] = []
  for (const passage of post.passages) {
    if (passage.kind !== 'paragraph' && passage.kind !== 'quote') continue
    for (const line of linesOf(passage)) {
      if (line) lines.push(line)
      else {
        yield* listOf(lines)
        lines = []
      }
    }
  }
  yield* listOf(lines)
}

function* listOf(lines: readonly EmojiLine[]): Generator<{count: number; span: Span}> {
  const times = new Map<string, number>()
  for (const {emoji} of lines) times.set(emoji, (times.get(emoji) ?? 0) + 1)
  const bullets = lines.filter(({emoji, length}) => (times.get(emoji) ?? 0) > 2 || (length <= LONGEST_ITEM && !LABELS.test(emoji)))
  if (bullets[0]) yield {count: bullets.length, span: bullets[0].span}
}

/** The lines of a passage: the emoji one begins with, or nothing. */
function* linesOf({text, locate}: Passage): Generator<EmojiLine | undefined> {
  const [rows, ends] = [new Map(emojiRows(text).map(row => [row.start, row])), matchesOf(text, /[^\r\n]+/gu)]
  for (const {0: line, index} of ends) {
    const start = index + line.length - line.trimStart().length
    const row = rows.get(start)
    const says = row && /\p{L}/u.test(line.slice(row.end - index))
    const length = index + line.length - (row?.end ?? 0)
    yield row && says ? {emoji: text.slice(row.start, row.end), span: locate(row.start, row.end), length} : undefined
  }
}
