// What takes no column: marks that sit on another letter, and invisible formatting.
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u2028\u2029]+/gu
// East Asian Wide and Fullwidth (UAX #11), without what is an emoji.
const EAST_ASIAN =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]/u
const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\p{Emoji}\ufe0f/u
// A letter may stand for more or less than one column only if one of these is there, or an East Asian one.
const UNEVEN = /[\ufe0f\p{Emoji_Presentation}\p{Regional_Indicator}\u1160-\u11ff\ud7b0-\ud7ff]/u
const ASCII = /^[ -~]*$/

let graphemes: Intl.Segmenter | undefined

/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length
  if (!UNEVEN.test(text) && !EAST_ASIAN.test(text)) return [...text.replace(NO_WIDTH, '')].length
  // Starting a segmenter takes longer than all the rest of a report: only where the text calls for it.
  graphemes ??= new Intl.Segmenter('en', {granularity: 'grapheme'})
  let width = 0
  for (const {segment} of graphemes.segment(text)) width += isWide(segment) ? 2 : segment.replace(NO_WIDTH, '') === '' ? 0 : 1
  return width
}

function isWide(segment: string): boolean {
  return segment.search(EAST_ASIAN) === 0 || segment.search(EMOJI) === 0
}

/** A text with spaces after it, up to a width. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - widthOf(text), 0))
}
