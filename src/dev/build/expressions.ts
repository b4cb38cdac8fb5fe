import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Plugin} from 'esbuild'
import ts from 'typescript'
import {constantText} from './constant-text.js'
import {loneConstants} from './lone-constants.js'
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

/** What stands in the place of a part of a module. */
interface Change {
  readonly node: ts.Node
  readonly text: string
}

/**
 * A module whose constant expressions are written plainly; where properties are not to be rounded, literal ones alone, and without that. One
 * that stands at the top of a module of ours, for one use, is made when it is first used: a post asks for half of them.
 */
export function withPlainExpressions(module: string, rounded: boolean): string {
  const tree = ts.createSourceFile('module.ts', module, ts.ScriptTarget.ES2022, true)
  const literalOf = (node: ts.Node) =>
    ts.isRegularExpressionLiteral(node) ? node.text : rounded && ts.isNewExpression(node) ? madeBy(node, tree) : undefined
  const lone = rounded ? loneConstants(tree) : []
  const changes: Change[] = []
  const visit = (node: ts.Node): void => {
    const literal = literalOf(node)
    const constant = lone.find(({declaration}) => declaration.initializer === node)
    if (literal !== undefined && constant) {
      changes.push({node: constant.statement, text: `let ${constant.name}`})
      changes.push({node: constant.use, text: `(${constant.name} ??= ${plainExpression(literal, rounded)})`})
    } else if (literal !== undefined) changes.push({node, text: plainExpression(literal, rounded)})
    else ts.forEachChild(node, visit)
  }
  visit(tree)
  return changed(module, changes, tree)
}

function changed(module: string, changes: readonly Change[], tree: ts.SourceFile): string {
  let text = ''
  let copied = 0
  for (const change of [...changes].sort((a, b) => a.node.pos - b.node.pos)) {
    text += module.slice(copied, change.node.getStart(tree)) + change.text
    copied = change.node.end
  }
  return text + module.slice(copied)
}

/** The literal that says the same as `new RegExp(…)`, where that is always the same. */
function madeBy({expression, arguments: given}: ts.NewExpression, module: ts.SourceFile): string | undefined {
  const [source, flags] = given ?? []
  if (expression.getText(module) !== 'RegExp' || !source) return undefined
  const texts = {source: constantText(source, module), flags: flags ? constantText(flags, module) : ''}
  return texts.source === undefined || texts.flags === undefined ? undefined : String(new RegExp(texts.source, texts.flags))
}
