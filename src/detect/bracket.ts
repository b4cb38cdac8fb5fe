import {matchesOf} from '../language/index.js'
import {mayHold, SIGN, type Span} from '../post/index.js'

/** A stretch of text between two signs on one line; `inner` is what stands between them. */
export interface Bracketed extends Span {
  readonly sign: '[' | '(' | '<'
  readonly inner: string
}

const KINDS: readonly {readonly sign: number; readonly pattern: RegExp}[] = [
  {sign: SIGN.square, pattern: /\[([^[\]\n]{1,100})\]/gu},
  {sign: SIGN.round, pattern: /\(([^()\n]{1,120})\)/gu},
  {sign: SIGN.angle, pattern: /<([^<>\n]{1,60})>/gu},
]

/** What a text puts in square, round and angle brackets. */
export function bracketed(text: string): readonly Bracketed[] {
  if (!mayHold(text, SIGN.square | SIGN.round | SIGN.angle)) return []
  const present = KINDS.filter(({sign}) => mayHold(text, sign))
  return present.flatMap(({pattern}) => matchesOf(text, pattern).map(match => bracketOf(match[0], match[1] ?? '', match.index)))
}

function bracketOf(whole: string, inner: string, start: number): Bracketed {
  const [sign] = whole
  return {sign: sign === '[' || sign === '(' ? sign : '<', inner, start, end: start + whole.length}
}
