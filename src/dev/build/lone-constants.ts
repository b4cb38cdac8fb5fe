import ts from 'typescript'

/** A constant at the top of a module that is used in one place. */
export interface LoneConstant {
  readonly name: string
  readonly statement: ts.VariableStatement
  readonly declaration: ts.VariableDeclaration
  readonly use: ts.Identifier
}

/** The constants of a module (its nodes know their parents) that it keeps to itself and uses once, by their plain name. */
export function loneConstants(module: ts.SourceFile): readonly LoneConstant[] {
  const named = namesIn(module)
  return module.statements.flatMap((statement): LoneConstant[] => {
    if (!ts.isVariableStatement(statement) || statement.modifiers || (statement.declarationList.flags & ts.NodeFlags.Const) === 0) return []
    const [declaration, ...others] = statement.declarationList.declarations
    if (!declaration || others.length > 0 || !ts.isIdentifier(declaration.name)) return []
    const name = declaration.name.text
    const [use, ...more] = (named.get(name) ?? []).filter(node => node !== declaration.name)
    return use && more.length === 0 && isPlainUse(use) ? [{name, statement, declaration, use}] : []
  })
}

function namesIn(module: ts.SourceFile): ReadonlyMap<string, readonly ts.Identifier[]> {
  const named = new Map<string, ts.Identifier[]>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) named.set(node.text, [...(named.get(node.text) ?? []), node])
    ts.forEachChild(node, visit)
  }
  visit(module)
  return named
}

/** Whether a name stands for its value, and is no name of a property, of a type or of what is given to other modules. */
function isPlainUse({parent, text}: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text !== text
  if (ts.isPropertyAssignment(parent)) return ts.isIdentifier(parent.initializer) && parent.initializer.text === text
  return ts.isExpression(parent) || ts.isVariableDeclaration(parent) || ts.isReturnStatement(parent) || ts.isArrowFunction(parent)
}
