import ts from 'typescript'

/** The value of an expression of texts that is the same whenever it is asked for: literals, templates, sums and joins of them, and constants of its module. */
export function constantText(node: ts.Expression, module: ts.SourceFile): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isIdentifier(node)) {
    const value = constantOf(node.text, module)
    return value && constantText(value, module)
  }
  if (ts.isTemplateExpression(node)) return templateText(node, module, part => part.text)
  if (ts.isTaggedTemplateExpression(node)) return rawText(node, module)
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    return together([constantText(node.left, module), constantText(node.right, module)])
  }
  return ts.isCallExpression(node) ? joinedText(node, module) : undefined
}

/** What a constant at the top of a module stands for. */
function constantOf(name: string, module: ts.SourceFile): ts.Expression | undefined {
  for (const statement of module.statements) {
    if (!ts.isVariableStatement(statement) || (statement.declarationList.flags & ts.NodeFlags.Const) === 0) continue
    const found = statement.declarationList.declarations.find(one => ts.isIdentifier(one.name) && one.name.text === name)
    if (found) return found.initializer
  }
  return undefined
}

type Part = ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail

function templateText(node: ts.TemplateExpression, module: ts.SourceFile, textOf: (part: Part) => string): string | undefined {
  return together([
    textOf(node.head),
    ...node.templateSpans.flatMap(({expression, literal}) => [constantText(expression, module), textOf(literal)]),
  ])
}

/** `String.raw`, whose parts count as they are written. */
function rawText({tag, template}: ts.TaggedTemplateExpression, module: ts.SourceFile): string | undefined {
  if (tag.getText(module) !== 'String.raw') return undefined
  return ts.isTemplateExpression(template) ? templateText(template, module, part => part.rawText ?? '') : template.rawText
}

/** `['a', 'b'].join('|')`. */
function joinedText({expression, arguments: [between]}: ts.CallExpression, module: ts.SourceFile): string | undefined {
  if (!between || !ts.isPropertyAccessExpression(expression) || expression.name.text !== 'join') return undefined
  const list = expression.expression
  if (!ts.isArrayLiteralExpression(list)) return undefined
  const [sign, ...texts] = [between, ...list.elements].map(text => constantText(text, module))
  return sign === undefined || texts.includes(undefined) ? undefined : texts.join(sign)
}

function together(parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('')
}
