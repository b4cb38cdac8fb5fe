import type {OpenedLine} from './opened-lines.js'

/** So many events the parser notes of each line, and so many more of each quotation, list or footnote that the line stands in. */
const [OF_LINE, OF_CONTAINER] = [4, 6]
/** What underlines a heading: to make one of a paragraph takes the parser as long as three ends. */
const UNDERLINE = /^[ \t]*(?:=+|-+)$/
const OF_UNDERLINE = 3
const FOOTNOTE = /^[ \t]*\[\^[^\]]{1,999}\]:/

/**
 * The line by which the parser has moved more than so many of the events that it has noted: it puts down the end of a quotation, a list or a
 * footnote before the blank lines that follow it, and a heading around the paragraph that turns out to be one, and for that copies all that it
 * has noted of the text so far.
 */
export function movedTooMuch(lines: readonly OpenedLine[], most: number): OpenedLine | undefined {
  let [before, events, moves] = [0, 0, 0]
  let last: OpenedLine | undefined
  let isWritten = false
  for (const line of lines) {
    const depth = line.opening.replace(/[ \t\d]/g, '').length + (FOOTNOTE.test(line.words) ? 1 : 0)
    if (depth < before) moves += events
    if (isWritten && UNDERLINE.test(line.words)) moves += OF_UNDERLINE * events
    if (moves > most) return last
    isWritten = line.words !== ''
    if (isWritten) last = line
    events += OF_LINE + OF_CONTAINER * depth
    before = depth
  }
  return undefined
}
