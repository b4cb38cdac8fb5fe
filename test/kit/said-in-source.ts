import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const THROWN = /^(?:Usage|Config|Input|Sources)Error$/u
/** A stand-in for what a sentence is about; it may be a line, a count or a name. */
export const ANYTHING = '7'

/** A sentence that the source says to people, and where. */
export interface SaidInSource {
  readonly file: string
  readonly sentence: string
}

/** The messages and remedies that m6l throws, as far as they stand where they are thrown. */
export function saidInErrors(): readonly SaidInSource[] {
  const files = readdirSync(`${ROOT}/src`, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.ts'))
  return (
    files
      // What only the developers of m6l meet.
      .filter(name => !/^(?:dev|lexicon)\//u.test(name))
      .flatMap(file => thrownIn(ts.createSourceFile(file, readFileSync(`${ROOT}/src/${file}`, 'utf8'), ts.ScriptTarget.Latest, true)))
  )
}

function thrownIn(source: ts.SourceFile): readonly SaidInSource[] {
  const said: SaidInSource[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && THROWN.test(node.expression.getText(source)))
      for (const argument of node.arguments?.slice(0, 2) ?? [])
        for (const sentence of textsOf(argument)) if (/\p{L}{2}/u.test(sentence)) said.push({file: source.fileName, sentence})
    ts.forEachChild(node, visit)
  }
  visit(source)
  return said
}

/** The texts that an expression can be: both of a choice, with a stand-in for what only a run can tell. */
function textsOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)]
  if (/^(?:hint|didYouMean\(.*\))$/u.test(node.getText())) return ['']
  if (!ts.isTemplateExpression(node)) return [ANYTHING]
  return node.templateSpans.reduce<readonly string[]>(
    (before, {expression, literal}) => before.flatMap(text => textsOf(expression).map(part => text + part + literal.text)),
    [node.head.text],
  )
}
