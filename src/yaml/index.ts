/** The one home of the `yaml` package. Loaded on demand: it is large, and most runs read no YAML beyond simple front matter. */
import {type Document, type DocumentOptions, type ParseOptions, parseDocument as read, type SchemaOptions, YAMLParseError} from 'yaml'

export {type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq, type Node, type Pair, parse, visit} from 'yaml'
export {FAULTS, faultIn, type YamlFault} from './fault.js'

const DEEPEST = 64
const WIDEST_INDENT = 400
const DEEP_ON_A_LINE = new RegExp(`^ {${WIDEST_INDENT}}|^[ \\t]*(?:[-?:][ \\t]+){${DEEPEST}}`, 'mu')

/** Reads YAML as the package does, but for what is nested so deeply that reading it could end the process: that is an error in it. */
export function parseDocument(source: string, options: ParseOptions & DocumentOptions & SchemaOptions = {}): Document.Parsed {
  const at = tooDeepAt(source)
  if (at === undefined) return read(source, options)
  const document = read('', options)
  document.errors.push(new YAMLParseError([at, at + 1], 'RESOURCE_EXHAUSTION', 'It is nested too deeply'))
  return document
}

/** Where brackets, signs or indentation go deeper than anybody writes. */
function tooDeepAt(source: string): number | undefined {
  let depth = 0
  for (const {0: bracket, index} of source.matchAll(/[[\]{}]/gu)) {
    depth = Math.max(depth + (bracket === '[' || bracket === '{' ? 1 : -1), 0)
    if (depth > DEEPEST) return index
  }
  return DEEP_ON_A_LINE.exec(source)?.index
}
