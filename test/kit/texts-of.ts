/** A letter that no word of a library begins or ends with. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{'\\p{L}': 'z', '\\p{Ll}': 'z', '\\p{Lu}': 'Z', '\\p{N}': '2', '\\d': '2', '\\D': 'z', '\\w': 'z', '\\W': ' ', '\\s': ' ', '\\S': 'z'},
  ...{'\\n': '\n', '\\t': '\t', '.': 'z', '\\b': '', '^': '', $: ''},
}
const PIECE = /\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|.)|\[(?:\\.|[^\]\\])*\]|\(\?(?:[:=!]|<[=!]|<\w+>)|\{\d+(?:,\d*)?\}\??|[*+?]\??|[\s\S]/gu

/** A count of what stands before it: whether that may be left out, or how often it stands there at least. */
const COUNT = /^(?:([*?])|\+|\{(\d+))/u
const MOST_LETTERS = 4

/**
 * Texts that an expression may match: one for each of its branches, and for each of what it may leave out, with the first branch of all else.
 * What must not stand beside them is not heeded.
 */
export function textsOf(source: string): readonly string[] {
  const pieces = source.match(PIECE) ?? []
  let at = 0
  const branches = (): readonly string[] => {
    const all = [sequence()]
    while (pieces[at] === '|') {
      at++
      all.push(sequence())
    }
    return [...new Set(all.flat())]
  }
  const sequence = (): readonly string[] => {
    const parts: (readonly string[])[] = []
    while (at < pieces.length && pieces[at] !== '|' && pieces[at] !== ')') parts.push(counted(one()))
    const usual = parts.map(([first = '']) => first)
    const others = parts.flatMap((part, nth) => part.slice(1).map(text => usual.with(nth, text).join('')))
    return [usual.join(''), ...others]
  }
  const one = (): readonly string[] => {
    const piece = pieces[at++] ?? ''
    if (!piece.startsWith('(')) return lettersOf(piece)
    const texts = branches()
    at++
    return piece.endsWith('!') ? [''] : texts
  }
  const counted = (texts: readonly string[]): readonly string[] => {
    const found = COUNT.exec(pieces[at] ?? '')
    if (!found) return texts
    at++
    const [, mayMiss, least = '1'] = found
    return mayMiss || least === '0' ? ['', ...texts] : texts.map(text => text.repeat(Number(least)))
  }
  return branches()
}

/** The letters that a piece may stand for, or the first of them where they are many. */
function lettersOf(piece: string): readonly string[] {
  if (!piece.startsWith('[')) return [letterOf(piece)]
  const inside: readonly string[] = piece.slice(1, -1).match(PIECE) ?? []
  if (inside[0] === '^') return ['z']
  return inside.slice(0, inside.length > MOST_LETTERS || inside.includes('-') ? 1 : MOST_LETTERS).map(letterOf)
}

function letterOf(piece: string): string {
  const [, digits] = /^\\u(.{4})$/u.exec(piece) ?? []
  if (digits !== undefined) return String.fromCharCode(Number.parseInt(digits, 16))
  return LETTERS[piece] ?? piece.replace('\\', '')
}
