import {balancedLines} from './direction.js'
import {widthOf} from './width.js'

// French sets spaces inside its quotation marks and before some stops; a line never ends there.
const OPENS = '«'
const CLOSES = /^[»:;!?]/u

/** The words of a text with spaces between; two that no line may part are one. */
function unparted(text: string): readonly string[] {
  const words: string[] = []
  for (const word of text.split(' ')) {
    const last = words.at(-1)
    if (last !== undefined && (last.endsWith(OPENS) || CLOSES.test(word))) words[words.length - 1] = `${last} ${word}`
    else words.push(word)
  }
  return words
}

/** A text in lines of at most so many columns. A word that is longer stands alone; no-break spaces hold. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of unparted(text)) {
    const size = widthOf(word)
    if (line !== '' && width + 1 + size > columns) {
      lines.push(line)
      line = word
      width = size
    } else {
      width += size + (line === '' ? 0 : 1)
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return balancedLines([...lines, line])
}
