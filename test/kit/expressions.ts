import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {constantText} from '../../src/dev/build/constant-text.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A regular expression as the source has it. */
export interface Literal {
  readonly literal: string
  readonly source: string
  readonly flags: string
  /** The first place, `src/post/links.ts:4`. */
  readonly at: string
}

/** The sources of the regular expressions of a module, those that are put together of its constants too. */
export function sourcesIn(file: string): readonly string[] {
  const module = parsedModule(file)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    const [source] = (ts.isNewExpression(node) && node.arguments) || []
    const text = source && constantText(source, module)
    if (text !== undefined) found.push(text)
    ts.forEachChild(node, visit)
  }
  visit(module)
  return [...found, ...literalsIn(file).map(({source}) => source)]
}

/** Every regular expression of the program, each once; the developer’s tools read nothing that is hostile. */
export function expressions(): readonly Literal[] {
  const found = new Map<string, Literal>()
  for (const file of ['src', 'rules'].flatMap(modulesIn)) {
    for (const literal of literalsIn(file)) if (!found.has(literal.literal)) found.set(literal.literal, literal)
  }
  return [...found.values()]
}

function modulesIn(folder: string): readonly string[] {
  const names = readdirSync(`${ROOT}${folder}`, {recursive: true, encoding: 'utf8'}).map(name => name.replaceAll('\\', '/'))
  return names.filter(name => name.endsWith('.ts') && !name.startsWith('dev/')).map(name => `${folder}/${name}`)
}

function literalsIn(file: string): readonly Literal[] {
  const module = parsedModule(file)
  const found: Literal[] = []
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const literal = node.getText(module)
      const end = literal.lastIndexOf('/')
      const {line} = module.getLineAndCharacterOfPosition(node.getStart(module))
      found.push({literal, source: literal.slice(1, end), flags: literal.slice(end + 1), at: `${file}:${line + 1}`})
    }
    ts.forEachChild(node, visit)
  }
  visit(module)
  return found
}

function parsedModule(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(`${ROOT}${file}`, 'utf8'), ts.ScriptTarget.Latest)
}

const LENGTH = 6000
const TIMES_LONGER = 4
const COMMON = ['a', 'A', '1', 'é', 'ا', '٣', '😀', ' ', '\n', '.', '-', 'a ', 'A ', 'Aa ', '1 ', 'a.', 'a-', 'a\n', '\n ']
const MOST_OF_ITS_OWN = 40
const MOST_WORDS = 10

const SLOW_MS = 12
const MOST_GROWTH = 8

/**
 * Whether an expression takes more than linear time on one of some texts of 6,000 characters that are made to be hard
 * for it: a text of four times the length takes four times as long where time is linear and sixteen where it is
 * quadratic, on any machine. What is quick on the long text is not asked about.
 */
export function growsFaster({source, flags}: Literal): boolean {
  const expression = new RegExp(source, flags)
  return pumpsOf(source).some(pump => {
    const long = bestTime(expression, hardText(pump, LENGTH))
    return long > SLOW_MS && long > MOST_GROWTH * bestTime(expression, hardText(pump, LENGTH / TIMES_LONGER))
  })
}

/** What the expression itself is made of: runs of it are hard to read. */
function pumpsOf(source: string): readonly string[] {
  const plain = source.replace(/\\u\{[^}]*\}|\\u.{4}|\\[pP]\{[^}]*\}|\\./gu, ' ')
  const words = [...new Set(plain.match(/[\p{L}\p{M}]{2,}/gu))].slice(0, MOST_WORDS)
  const signs = [...new Set(plain.match(/[^\s\p{L}\p{N}]/gu))]
  return [...COMMON, ...[...words, ...words.map(word => `${word} `), ...signs].slice(0, MOST_OF_ITS_OWN)]
}

/** A long run with an end that fits nothing. */
function hardText(pump: string, length: number): string {
  return `${pump.repeat(length / pump.length)}\0`
}

const QUICK_MS = 2
const MOST_TRIES = 9

/** The shortest of several times, or the first that is quick. */
function bestTime(expression: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < MOST_TRIES && best > QUICK_MS; tries++) {
    expression.lastIndex = 0
    const began = performance.now()
    if (expression.global) text.replace(expression, '')
    else expression.test(text)
    best = Math.min(best, performance.now() - began)
  }
  return best
}
