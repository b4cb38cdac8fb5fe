import {balancedLines} from './direction.js'
import {widthOf} from './width.js'

// French sets spaces inside its quotation marks and before some stops; a line never ends there.
const BREAKS = /(?<!«) (?![»:;!?])/u

/** A text in lines of at most so many columns. A word that is longer stands alone; no-break spaces hold. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of text.split(BREAKS)) {
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
