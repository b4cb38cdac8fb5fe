import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Plugin} from 'esbuild'
import ts from 'typescript'
import {plainExpression} from './plain-expression.js'

const UNPLAIN = /[^\0-\x7f]|\\[pP]\{|\/[a-z]*(?:i[a-z]*u|u[a-z]*i)/

/** Writes the regular expressions of m6l's own modules with ranges for Unicode properties and both cases, and those of every module in ASCII. */
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
