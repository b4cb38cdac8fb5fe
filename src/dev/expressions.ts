import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Plugin} from 'esbuild'
import ts from 'typescript'
import {constantText} from './constant-text.js'
import {plainExpression} from './plain-expression.js'

const UNPLAIN = /[^\0-\x7f]|\\[pP]\{|\/[a-z]*(?:i[a-z]*u|u[a-z]*i)|new RegExp\(/

/**
 * Writes the regular expressions of m6l's own modules with ranges for Unicode properties and both cases, those that are put together of
 * constants too, and those of every module in ASCII.
 */
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

/** A module whose constant expressions are written plainly; where properties are not to be rounded, literal ones alone, and without that. */
export function withPlainExpressions(module: string, rounded: boolean): string {
  const tree = ts.createSourceFile('module.ts', module, ts.ScriptTarget.ES2022)
  let plain = ''
  let copied = 0
  const visit = (node: ts.Node): void => {
    const literal = ts.isRegularExpressionLiteral(node) ? node.text : rounded && ts.isNewExpression(node) ? madeBy(node, tree) : undefined
    if (literal !== undefined) {
      plain += module.slice(copied, node.getStart(tree)) + plainExpression(literal, rounded)
      copied = node.end
      return
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return plain + module.slice(copied)
}

/** The literal that says the same as `new RegExp(…)`, where that is always the same. */
function madeBy({expression, arguments: given}: ts.NewExpression, module: ts.SourceFile): string | undefined {
  const [source, flags] = given ?? []
  if (expression.getText(module) !== 'RegExp' || !source) return undefined
  const texts = {source: constantText(source, module), flags: flags ? constantText(flags, module) : ''}
  return texts.source === undefined || texts.flags === undefined ? undefined : String(new RegExp(texts.source, texts.flags))
}
