import {isRightToLeft, type Locale} from '../language/index.js'

const ISOLATES = {ltr: '\u2066', rtl: '\u2067'} as const
const POP = '\u2069'
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu
const OPENS_OR_CLOSES = /[\u2066-\u2069]/gu

export type Direction = keyof typeof ISOLATES

/** In which direction a text reads: as the first of its letters that stands in no isolate. Browsers that are to guess look into isolates. */
export function directionOf(text: string): Direction {
  const [first = text] = /\p{L}/u.exec(text.replace(ISOLATED, '')) ?? []
  return isRightToLeft(first) ? 'rtl' : 'ltr'
}

/** A text that cannot reorder what stands around it, nor be reordered by it (UAX #9, isolates). */
export function isolated(text: string, direction: Direction): string {
  return `${ISOLATES[direction]}${text}${POP}`
}

/** What stands in a column of its own: text that reads from right to left must not change places with its neighbours. */
export function setApart(text: string, locale: Locale): string {
  return isRightToLeft(text) ? isolated(text, locale === 'ar' ? 'rtl' : 'ltr') : text
}

/** A text whose isolates all end within it, and that ends none but its own. */
export function balanced(text: string): string {
  let open = 0
  const kept = text.replace(OPENS_OR_CLOSES, mark => {
    if (mark !== POP) open++
    else if (open > 0) open--
    else return ''
    return mark
  })
  return kept + POP.repeat(open)
}

/** Lines of one text, each made whole by itself: an isolate that goes on past a line is ended there and opened anew. */
export function balancedLines(lines: readonly string[]): readonly string[] {
  const open: string[] = []
  return lines.map(line => {
    const reopened = open.join('')
    for (const [mark] of line.matchAll(OPENS_OR_CLOSES)) {
      if (mark === POP) open.pop()
      else open.push(mark)
    }
    return `${reopened}${line}${POP.repeat(open.length)}`
  })
}
