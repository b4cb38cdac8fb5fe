import {foldText} from '../language/index.js'
import type {Author, FrontMatter, Post, Span} from '../post/index.js'

// What people put where a name is still to come.
const NOBODY =
  /^(?:tb[acd]|n\/?a|none|no|false|unknown|anonymous|pending|x+|aucune?|non|inconnue?|anonyme|personne|لا|لا احد|مجهول|[^\p{L}\p{N}]*)$/u

/** Whether what stands in the place of a name names nobody. */
export function isNobody(name: string): boolean {
  return NOBODY.test(foldText(name))
}

/** The authors that front matter names. */
export function authorsOf({authors}: FrontMatter): readonly Author[] {
  return authors.filter(({value}) => !isNobody(value))
}

/** Whether a post has a place for its author's name and leaves it empty. Plain text has none, unless it brings one. */
export function isUnsigned({format, meta, passages}: Post): boolean {
  const hasPlace = meta.span !== undefined || (format === 'markdown' && passages.length > 0)
  return hasPlace && authorsOf(meta).length === 0
}

/** Where a post begins: its front matter, or its first passage. */
export function topOf({meta, passages}: Post): Span {
  if (meta.span) return {start: meta.span.start, end: meta.span.start + 3}
  return passages[0]?.span ?? {start: 0, end: 0}
}
