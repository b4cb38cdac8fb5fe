import {graphemeEnds, mayHold, SIGN, type Span} from '../post/index.js'

/** Emoji that stand in a row, with at most spaces between them. */
export interface EmojiRow extends Span {
  readonly count: number
}

const ANY = /\p{Extended_Pictographic}/u
const PICTURE = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u
const FLAG = /^\p{Regional_Indicator}/u

/** Whether a grapheme is drawn as a picture. Flags and keycaps say something of their own: a language, a number. */
function isEmoji(grapheme: string): boolean {
  return PICTURE.test(grapheme) && !FLAG.test(grapheme)
}

/** The rows of emoji in a text, single ones too; a line break ends a row. */
export function emojiRows(text: string): readonly EmojiRow[] {
  if (!mayHold(text, SIGN.rights | SIGN.other) || !ANY.test(text)) return []
  const rows: {start: number; end: number; count: number}[] = []
  let open: (typeof rows)[number] | undefined
  let start = 0
  for (const end of graphemeEnds(text)) {
    const grapheme = text.slice(start, end)
    if (isEmoji(grapheme)) {
      if (!open) {
        open = {start, end, count: 0}
        rows.push(open)
      }
      open.end = end
      open.count++
    } else if (grapheme !== ' ' && grapheme !== '\u00a0') open = undefined
    start = end
  }
  return rows
}
