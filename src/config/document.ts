/** A place in a configuration file: 1-based line and column in UTF-16 units. */
export interface Place {
  readonly offset: number
  readonly length: number
}

export type Path = readonly (string | number)[]

/** A configuration file that was read: its value, and where each part of it stands. */
export interface ConfigDocument {
  readonly text: string
  readonly value: unknown
  /** Where the value at a path stands, or its key. Loads a parser with positions, so it is for errors only. */
  readonly placeOf: (path: Path, atKey: boolean) => Promise<Place>
}

/** Why a configuration file is no JSON or YAML, and where. */
export interface SyntaxFault {
  readonly message: string
  readonly place: Place
}

/** Reads JSON with comments and trailing commas, or YAML. Nothing in it is executed. */
export async function readDocument(text: string): Promise<ConfigDocument | SyntaxFault> {
  const plain = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text
  const isJson = /^\s*(?:\{|\/\/|\/\*)/u.test(plain)
  const source = isJson ? withoutComments(plain) : plain
  if (isJson) {
    const value = asJson(source)
    if (value !== undefined) return {text, value, placeOf: path => placeIn(source, path)}
  }
  return readYaml(text, source)
}

function asJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

async function readYaml(text: string, source: string): Promise<ConfigDocument | SyntaxFault> {
  const {parseDocument} = await import('yaml')
  const document = parseDocument(source, {prettyErrors: false, logLevel: 'silent'})
  const [error] = document.errors
  if (error) return {message: error.message, place: {offset: error.pos[0], length: Math.max(error.pos[1] - error.pos[0], 1)}}
  const value: unknown = document.toJS({maxAliasCount: 100})
  return {text, value: value ?? {}, placeOf: (path, atKey) => placeIn(source, path, atKey)}
}

/** YAML holds JSON, so one parser gives the places of both. */
async function placeIn(source: string, path: Path, atKey = false): Promise<Place> {
  const {isMap, isNode, parseDocument} = await import('yaml')
  const document = parseDocument(source, {prettyErrors: false, logLevel: 'silent'})
  const parent: unknown = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined
  const holder = path.length === 1 ? document.contents : parent
  const pair = isMap(holder) ? holder.items.find(({key}) => String(key) === String(path.at(-1))) : undefined
  const target = atKey ? pair?.key : document.getIn(path, true)
  const node = isNode(target) ? target : isNode(pair?.key) ? pair.key : document.contents
  const [start, end] = node?.range ?? [0, 1]
  return {offset: start, length: Math.max(end - start, 1)}
}

/** Comments and trailing commas of JSON as spaces, so that every offset stays. */
function withoutComments(text: string): string {
  const parts = /"(?:[^"\\]|\\.)*"|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|,(?=\s*[}\]])/gu
  const blank = (part: string) => part.replace(/[^\r\n]/gu, ' ')
  const plain = text.replace(parts, part => (part.startsWith('/') ? blank(part) : part))
  return plain.replace(parts, part => (part === ',' ? ' ' : part))
}
