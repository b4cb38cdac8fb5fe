import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Plugin} from 'esbuild'
import ts from 'typescript'
import {classOf, complement, escaped, type Range, rangesOf} from './letter-ranges.js'

const UNPLAIN = /[^\0-\x7f]|\\[pP]\{/
// What is assigned to nothing has only this property, which the ranges do not heed.
const PROPERTY = /^\\([pP])\{(?!Cn?\})([\w=]+)\}/

/** Writes the regular expressions of m6l's own modules with ranges for Unicode properties, and those of every module in ASCII. */
export const plainExpressions: Plugin = {
  name: 'plain-expressions',
  setup({onLoad}) {
    onLoad({filter: /\.[cm]?[jt]s$/}, ({path: file}) => {
      const text = readFileSync(file, 'utf8')
      const ours = !file.includes(`${path.sep}node_modules${path.sep}`)
      return UNPLAIN.test(text) ? {contents: withPlainExpressions(text, ours), loader: file.endsWith('.ts') ? 'ts' : 'js'} : undefined
    })
  },
}

/** A module whose literal expressions are written plainly; properties are left alone where they are not to be rounded. */
export function withPlainExpressions(module: string, rounded: boolean): string {
  const tree = ts.createSourceFile('module.ts', module, ts.ScriptTarget.ES2022)
  let plain = ''
  let copied = 0
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      plain += module.slice(copied, node.getStart(tree)) + plainExpression(module.slice(node.getStart(tree), node.end), rounded)
      copied = node.end
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return plain + module.slice(copied)
}

/** A literal expression in ASCII. One with the flag `v`, whose classes may hold classes, keeps its properties. */
export function plainExpression(literal: string, rounded: boolean): string {
  const flags = literal.slice(literal.lastIndexOf('/') + 1)
  const withRanges = rounded && flags.includes('u')
  let plain = ''
  let inClass = false
  for (let at = 0; at < literal.length; ) {
    const piece = pieceAt(literal, at)
    const ranges = withRanges ? rangesFor(piece) : undefined
    if (ranges) plain += inClass ? classOf(ranges) : `[${classOf(ranges)}]`
    else plain += asciiOf(piece)
    if (piece === '[') inClass = true
    else if (piece === ']') inClass = false
    at += piece.length
  }
  return plain
}

/** A property, an escape, or a letter. */
function pieceAt(literal: string, at: number): string {
  const property = PROPERTY.exec(literal.slice(at, at + 60))?.[0]
  if (property) return property
  const width = (start: number) => ((literal.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
  return literal[at] === '\\' ? literal.slice(at, at + 1 + width(at + 1)) : literal.slice(at, at + width(at))
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
