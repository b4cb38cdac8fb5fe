import {otherCases} from './letter-cases.js'
import {classOf, complement, escaped, type Range, rangesOf} from './letter-ranges.js'

// What is assigned to nothing has only this property, which the ranges do not heed.
const PROPERTY = /^\\([pP])\{(?!Cn?\})([\w=]+)\}/
/** A property, another escape, the name of a group, or a letter. */
const PIECE = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|k<[^>]*>|\d+|.)|\(\?<(?![=!])[^>]*>|./gsu
/** What the flag `i` makes something else of, so that both cases written out would not say the same. */
const HANGS_ON_CASE = /^\\(?:[bBWk]|[1-9])/
const WORD = '\\w'
const WORD_RANGES: readonly Range[] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]

/** How an expression is written. */
interface Manner {
  readonly withRanges: boolean
  readonly withCases: boolean
}

/**
 * A literal expression in ASCII. Where properties may be rounded they become ranges, and `/iu` becomes `/u` with both cases: V8 asks for the
 * cases of every letter each time that it reads such an expression. One with the flag `v`, whose classes may hold classes, keeps all this.
 */
export function plainExpression(literal: string, rounded: boolean): string {
  const end = literal.lastIndexOf('/')
  const flags = literal.slice(end + 1)
  const pieces = literal.slice(1, end).match(PIECE) ?? []
  const withRanges = rounded && flags.includes('u')
  const withCases = withRanges && flags.includes('i') && !pieces.some(hangsOnCase)
  return `/${written(pieces, {withRanges, withCases})}/${withCases ? flags.replace('i', '') : flags}`
}

function hangsOnCase(piece: string): boolean {
  return HANGS_ON_CASE.test(piece) || (/^\\[pP]/.test(piece) && !PROPERTY.test(piece))
}

function written(pieces: readonly string[], manner: Manner): string {
  let plain = ''
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] ?? ''
    if (piece !== '[') plain += alone(piece, manner)
    else {
      const end = pieces.indexOf(']', at)
      plain += `[${inClass(pieces.slice(at + 1, end), manner)}]`
      at = end
    }
  }
  return plain
}

/** A piece that stands in no class. */
function alone(piece: string, {withRanges, withCases}: Manner): string {
  const ranges = withRanges ? rangesFor(piece) : undefined
  const others = withCases && !piece.startsWith('(') ? otherCases(ranges ?? pointsOf(piece)) : []
  if (ranges) return `[${classOf([...ranges, ...others])}]`
  return others.length === 0 ? asciiOf(piece) : `[${asciiOf(piece)}${classOf(others)}]`
}

/** What stands between the brackets of a class. */
function inClass(pieces: readonly string[], manner: Manner): string {
  if (pieces[0] === '^') return `^${inClass(pieces.slice(1), manner)}`
  const {withRanges, withCases} = manner
  const plain = pieces.map(piece => {
    const ranges = withRanges ? rangesFor(piece) : undefined
    return ranges ? classOf(ranges) : asciiOf(piece)
  })
  const others = withCases ? otherCases(rangesIn(pieces)) : []
  // What follows a dash at the end would make a range of it.
  if (others.length > 0 && plain.at(-1) === '-') plain.splice(-1, 1, '\\-')
  return plain.join('') + classOf(others)
}

function rangesIn(pieces: readonly string[]): readonly Range[] {
  return pieces.flatMap((piece, at): readonly Range[] => {
    const [[first] = []] = pointsOf(piece)
    const [[last] = []] = pieces[at + 1] === '-' ? pointsOf(pieces[at + 2] ?? '') : []
    if (first !== undefined && last !== undefined) return [[first, last]]
    return rangesFor(piece) ?? pointsOf(piece)
  })
}

/** What a piece that is no property takes, as far as it has letters; nothing for a sign that stands for a place or for signs without case. */
function pointsOf(piece: string): readonly Range[] {
  if (piece === WORD) return WORD_RANGES
  const [, digits] = /^\\[ux]\{?([\da-fA-F]+)\}?$/.exec(piece) ?? []
  const point = digits === undefined ? literalPoint(piece) : Number.parseInt(digits, 16)
  return point === undefined ? [] : [[point, point]]
}

/** A letter, or one that is escaped for no need. */
function literalPoint(piece: string): number | undefined {
  const letter = piece.startsWith('\\') && !/^\\[a-zA-Z0-9]/.test(piece) ? piece.slice(1) : piece
  return letter.length === 1 || letter.codePointAt(0) !== letter.charCodeAt(0) ? letter.codePointAt(0) : undefined
}

const known = new Map<string, readonly Range[]>()

function rangesFor(piece: string): readonly Range[] | undefined {
  const [, letter, name = ''] = PROPERTY.exec(piece) ?? []
  if (letter === undefined) return undefined
  const ranges = known.get(name) ?? rangesOf(name)
  known.set(name, ranges)
  return letter === 'P' ? complement(ranges) : ranges
}

/** A letter, or a letter that is escaped for no need, as the escapes of its UTF-16 units: two make one letter again under the flag `u`. */
function asciiOf(piece: string): string {
  if (/^[\0-\x7f]*$/.test(piece)) return piece
  const letter = piece.startsWith('\\') ? piece.slice(1) : piece
  return Array.from({length: letter.length}, (_, at) => escaped(letter.charCodeAt(at))).join('')
}
