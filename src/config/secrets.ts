import {tokensIn} from '../detect/token.js'
import {veilOver} from '../engine/confidential.js'
import {lexiconsOf} from '../lexicon/index.js'
import {parse, type Span} from '../post/index.js'
import {preparedForSecrets, secretsIn} from '../privacy/index.js'
import {namesSecret} from './secret-names.js'

/** A configuration file as an error may show it. */
export interface Discreet {
  /** The text, with a dot for every sign of a secret: places in it are those of the text itself. */
  readonly text: string
  /** What an error says, without the secrets that it repeats. */
  readonly veil: (message: string) => string
}

/**
 * Keeps the secrets of a configuration file out of what is said of it: what a name gives away (`password: …`), the password in an address,
 * and whatever no-secret would mark in a post.
 */
export async function discreet(text: string): Promise<Discreet> {
  const places = [...namedIn(text), ...addressedIn(text), ...(await tokensIn(text)), ...(await toldIn(text))]
  const secrets = places.map(({start, end}) => text.slice(start, end))
  const dots = places.reduce((shown, {start, end}) => shown.slice(0, start) + hidden(shown.slice(start, end)) + shown.slice(end), text)
  return {text: dots, veil: veilOver(secrets.filter(secret => secret.trim() !== ''))}
}

/** Lines stay lines. */
function hidden(secret: string): string {
  return secret.replace(/[^\r\n]/gu, sign => '•'.repeat(sign.length))
}

/** What a sentence tells, in the vocabulary or in a comment. */
async function toldIn(text: string): Promise<readonly Span[]> {
  const {bundledLexicons} = await import('../lexicon/bundled.js')
  const post = await parse(text, {path: 'configuration.txt'})
  await preparedForSecrets(post)
  return secretsIn(post, lexiconsOf(await bundledLexicons()))
}

const ADDRESS = /:\/\/[^\s/:@"']{0,100}:([^\s/@"']{1,200})@/gu

function addressedIn(text: string): readonly Span[] {
  return Array.from(text.matchAll(ADDRESS), ({0: address, 1: password = '', index}) => {
    const end = index + address.length - 1
    return {start: end - password.length, end}
  })
}

const NAME = /(["']?)(?<name>[\p{L}\p{N}][\p{L}\p{N}\p{M}_. -]{1,60})\1[^\S\r\n]{0,20}[:=][^\S\r\n]{0,20}/gu

/** The values of what is named like a secret, as JSON or YAML has them, however broken the rest of the file. */
function namedIn(text: string): readonly Span[] {
  return Array.from(text.matchAll(NAME)).flatMap(({0: lead, groups, index}) => {
    if (!namesSecret(groups?.['name'] ?? '')) return []
    const start = index + lead.length
    const place = valueAt(text, start)
    return place.end > place.start ? [place] : []
  })
}

// What follows a closing quotation mark by mistake may belong to the secret, too.
const QUOTED = /^(["'])(?:(?:\\.|(?!\1)[^\\\r\n])*(?=\1\s*(?:[,}\]#]|$))|[^\r\n]*)/mu
const BARE = /^(?:(?:-?[\d.]+|true|false|null)(?=\s*[,}\]])|[^[{|>\s][^\r\n]*)/u
const BRACKETED = /^[[{][^\]}]*/u

function valueAt(text: string, start: number): Span {
  const rest = text.slice(start, start + 4000)
  const quoted = QUOTED.exec(rest)
  if (quoted) return {start: start + 1, end: start + quoted[0].length}
  const within = (BRACKETED.exec(rest) ?? BARE.exec(rest))?.[0]
  return {start, end: start + (within ?? below(text, start, rest)).length}
}

/** The lines below a name that are indented further than its own: a block of text, or a list. */
function below(text: string, start: number, rest: string): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const margin = /^[\s-]*/u.exec(line)?.[0].length ?? 0
  return new RegExp(`^[^\\r\\n]*(?:\\r?\\n(?:[^\\S\\r\\n]*(?=\\r?\\n)|[^\\S\\r\\n]{${margin + 1}}[^\\r\\n]*))*`, 'u').exec(rest)?.[0] ?? ''
}
