/** A place in a configuration file: a stretch of its text in UTF-16 units. */
export interface Place {
  readonly offset: number
  readonly length: number
}

export type Path = readonly (string | number)[]

/** A configuration file that was read: its value, and where each part of it stands. */
export interface ConfigDocument {
  /** Without byte order mark, as editors count. */
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

const MOST_ALIASES = 100
const TOO_MUCH = 'its aliases stand for more than a configuration may hold'
/** What git leaves in a file that two people changed. */
const CONFLICT = /^<{7} /mu
const CONFLICT_MARK = 7
const NOT_TEXT = /[\0\ufffd]/u

/** Reads JSON with comments and trailing commas, or YAML. Nothing in it is executed. */
export async function readDocument(bytesAsText: string): Promise<ConfigDocument | SyntaxFault> {
  const text = bytesAsText.replace(/^\ufeff/u, '')
  const broken = text.search(NOT_TEXT)
  if (broken >= 0) return {message: 'it is not UTF-8', place: {offset: broken, length: 1}}
  const isJson = /^\s*(?:\{|\/\/|\/\*)/u.test(text)
  const source = isJson ? withoutComments(text) : text
  const json = isJson ? asJson(source) : undefined
  // Of a name that stands twice JSON keeps the last, and YAML complains.
  const value = json !== undefined && keysWritten(source) === keysOf(json) ? json : undefined
  if (value !== undefined) return {text, value, placeOf: (path, atKey) => placeIn(source, path, atKey)}
  return readYaml(text, source)
}

function asJson(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

/** How many names stand in a text of JSON: each has a colon behind it, and no other colon stands outside of texts. */
function keysWritten(json: string): number {
  let count = 0
  let isInside = false
  for (let at = 0; at < json.length; at++) {
    if (json[at] === '\\') at++
    else if (json[at] === '"') isInside = !isInside
    else if (json[at] === ':' && !isInside) count++
  }
  return count
}

function keysOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.values(value).reduce((sum: number, item) => sum + keysOf(item), 0)
  return inside + (Array.isArray(value) ? 0 : Object.keys(value).length)
}

async function readYaml(text: string, source: string): Promise<ConfigDocument | SyntaxFault> {
  const {FAULTS, faultIn, parseDocument} = await import('../yaml/index.js')
  const document = parseDocument(source, {prettyErrors: false, logLevel: 'error'})
  const [error] = document.errors
  // In JSON the mark may pass for a name.
  const conflict = text.search(CONFLICT)
  if (conflict >= 0) return {message: FAULTS.merge, place: {offset: conflict, length: CONFLICT_MARK}}
  if (error)
    return {
      message: FAULTS[faultIn(error)],
      place: {offset: error.pos[0], length: Math.max(error.pos[1] - error.pos[0], 1)},
    }
  try {
    const value: unknown = document.toJS({maxAliasCount: MOST_ALIASES})
    return {text, value: value ?? {}, placeOf: (path, atKey) => placeIn(source, path, atKey)}
  } catch (cause) {
    // Aliases of aliases, which unfold to more than memory holds, or more levels than the stack does.
    const message = cause instanceof Error ? cause.message : String(cause)
    return {message: /\balias/u.test(message) ? TOO_MUCH : message, place: {offset: 0, length: 1}}
  }
}

/** YAML holds JSON, so one parser gives the places of both. */
async function placeIn(source: string, path: Path, atKey: boolean): Promise<Place> {
  const {isMap, isNode, parseDocument} = await import('../yaml/index.js')
  const document = parseDocument(source, {prettyErrors: false, logLevel: 'silent'})
  const holder = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
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
