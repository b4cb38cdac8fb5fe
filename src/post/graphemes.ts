import {matchesOf, onDemand} from '../language/index.js'

const SHORTEST = 32
const LONGEST = 1024
/** Up to it stand the signs that join with no letter behind them. */
const SPACE = 32
/** Letters and signs that never join with others of their kind: Latin, Arabic without marks, general punctuation. */
const PLAIN = '\\n -~\\u00a0-\\u02ff\\u060c\\u061b\\u061f\\u0620-\\u063a\\u0641-\\u064a\\u2010-\\u2027\\u2030-\\u205e'
/** All others, with a plain one before them and one behind, which may be joined to them: a letter and its mark, an emoji. */
const JOINED = onDemand(() => new RegExp(`[${PLAIN}]?[^${PLAIN}]+(?:[${PLAIN}][^${PLAIN}]+)*[${PLAIN}]?`, 'g'))
/** The vowel signs of Arabic: each joins with whatever letter stands before it. */
const VOWELS = '\\u064b-\\u065f\\u0670'
/** Nothing but plain letters and vowel signs, a letter first; none of the signs among `PLAIN` with which nothing joins. */
const VOWELLED = onDemand(() => new RegExp(`^(?:(?![\\n\\u00ad])[${PLAIN}][${VOWELS}]*)+$`))
const VOWEL = onDemand(() => new RegExp(`[${VOWELS}]`))
const LETTER = /^[\p{L}\p{N}]/u

// Made when first needed: it takes longer than reading a post.
let segmenter: Intl.Segmenter | undefined

/** Where each of what a reader takes for one letter ends (Unicode’s grapheme clusters), in order; each starts where the last one ends. */
export function graphemeEnds(text: string): readonly number[] {
  const ends: number[] = []
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start)
    addEnds(text.slice(start, end), start, ends)
    start = end
  }
  return ends
}

/** Between two plain letters every letter ends, so that only what stands between them is asked of the segmenter, which takes fifty times as long. */
function addEnds(piece: string, offset: number, ends: number[]): void {
  let at = 0
  for (const {0: joined, index} of matchesOf(piece, JOINED())) {
    while (at < index) ends.push(offset + ++at)
    for (const length of VOWELLED().test(joined) ? vowelledLengths(joined) : segmentLengths(joined)) {
      at += length
      ends.push(offset + at)
    }
  }
  while (at < piece.length) ends.push(offset + ++at)
}

/** How long the letters of Arabic with vowel signs are: it needs no segmenter, which takes longer to make than a post to read. */
function vowelledLengths(text: string): readonly number[] {
  const lengths: number[] = []
  for (const unit of text) {
    if (VOWEL().test(unit)) lengths.push((lengths.pop() ?? 0) + 1)
    else lengths.push(1)
  }
  return lengths
}

function segmentLengths(text: string): readonly number[] {
  segmenter ??= new Intl.Segmenter('und', {granularity: 'grapheme'})
  return Array.from(segmenter.segment(text), ({segment}) => segment.length)
}

/**
 * Where a piece may end without cutting a letter in two. The segmenter of Node 20 takes quadratic time (40,000 letters half a
 * second), so a long text is given to it in pieces that end before a word; only a text without any is cut where it stands.
 */
function pieceEnd(text: string, start: number): number {
  if (text.length - start <= LONGEST) return text.length
  for (let at = start + SHORTEST; at < start + LONGEST; at++) {
    if (text.charCodeAt(at - 1) <= SPACE && LETTER.test(text.slice(at, at + 2))) return at
  }
  const cut = start + LONGEST
  return /[\udc00-\udfff]/.test(text[cut] ?? '') ? cut - 1 : cut
}
