import {readFileSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const root = path.resolve(import.meta.dirname, '../..')
const {options} = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(root, 'tsconfig.json'), file => readFileSync(file, 'utf8')).config,
  ts.sys,
  root,
)

/** What the compiler says of each of some modules, as if they stood in the folder of rules; nothing for one that compiles. */
export function compiled(modules: readonly string[]): readonly (readonly string[])[] {
  const files = new Map(modules.map((text, at) => [path.join(root, `rules/snippet-${at}.ts`), text]))
  const host = ts.createCompilerHost(options)
  const {getSourceFile, fileExists, readFile} = host
  host.fileExists = file => files.has(file) || fileExists(file)
  host.readFile = file => files.get(file) ?? readFile(file)
  host.getSourceFile = (file, version, ...rest) => {
    const text = files.get(file)
    return text === undefined ? getSourceFile(file, version, ...rest) : ts.createSourceFile(file, text, version)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return [...files.keys()].map(file =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  )
}
