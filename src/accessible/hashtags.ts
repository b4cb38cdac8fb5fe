import {type LanguageTag, segmented} from '../language/index.js'
import type {Entry, Lexicon} from '../lexicon/index.js'
import type {Mark, Span} from '../post/index.js'

const LATIN: readonly LanguageTag[] = ['en', 'fr', 'ary']
const SHORTEST_HASHTAG = 8

/** A hashtag that runs its words together. */
export interface JoinedHashtag {
  readonly span: Span
  readonly hashtag: string
  /** The same with its words told apart; empty where nobody can tell where they end. */
  readonly better: string
}

/** The hashtags of a text whose words a screen reader would run together. */
export function hashtagsToMend(text: string, marks: readonly Mark[], lexicon: Lexicon): readonly JoinedHashtag[] {
  return marks.flatMap(({kind, start, end, span}) => {
    const hashtag = text.slice(start, end)
    const better = kind === 'hashtag' ? withWordsApart(hashtag, lexicon) : undefined
    return better === undefined ? [] : [{span, hashtag, better}]
  })
}

/** A hashtag with its words told apart; nothing where it is one word or tells them; empty where several are sure and their ends are not. */
function withWordsApart(hashtag: string, lexicon: Lexicon): string | undefined {
  const run = hashtag.slice(1)
  if (/[ء-ي]/u.test(run)) return arabicWordsApart(hashtag, lexicon)
  // A capital after the first letter, or an underscore, already tells words apart.
  if (run.length < SHORTEST_HASHTAG || !/^[\p{L}\d][\p{Ll}\d]+$/u.test(run)) return undefined
  for (const language of LATIN) {
    const entryOf = (piece: string) => lexicon.entryOf(piece, language) ?? nameOf(piece, lexicon)
    if (entryOf(run)) return undefined
    const pieces = segmented(run, piece => /^\d+$/u.test(piece) || entryOf(piece) !== undefined)
    if (pieces && areSeveralWords(pieces, entryOf)) return hashtag[0] + pieces.map(piece => capitalised(piece, entryOf(piece))).join('')
  }
  return undefined
}

function nameOf(piece: string, lexicon: Lexicon): Entry | undefined {
  const entry = lexicon.entryOf(piece, 'en')
  return entry?.kind === 'name' ? entry : undefined
}

/** Two words of weight, or one long one after a small one: “our library”. Anything less may be one word by chance. */
function areSeveralWords(pieces: readonly string[], entryOf: (piece: string) => Entry | undefined): boolean {
  const heavy = pieces.filter(piece => entryOf(piece) && entryOf(piece)?.kind !== 'small' && piece.length >= 3)
  if (heavy.length >= 2) return heavy.some(piece => piece.length >= 4)
  const [first = '', second = ''] = pieces
  return heavy.length === 1 && pieces.length === 2 && entryOf(first)?.kind === 'small' && first.length >= 3 && second.length >= 6
}

function capitalised(piece: string, entry: Entry | undefined): string {
  return entry?.instead ?? piece.charAt(0).toUpperCase() + piece.slice(1)
}

/** Arabic has no capitals: underscores part its words. A ta marbuta only ever ends a word. */
function arabicWordsApart(hashtag: string, lexicon: Lexicon): string | undefined {
  const run = hashtag.slice(1)
  const pieces = run.includes('_') ? undefined : segmented(run, piece => piece.length >= 3 && lexicon.entryOf(piece, 'ar') !== undefined)
  if (pieces && pieces.length > 1) return hashtag[0] + pieces.join('_')
  return /ة\p{M}*[ء-ي]/u.test(run) ? '' : undefined
}
