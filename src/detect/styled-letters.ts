import {spansOf} from '../language/index.js'
import {mayHold, SIGN, type Span} from '../post/index.js'

/** Letters in the guise of mathematical, circled, fullwidth or struck ones, and the same in plain letters. */
export interface StyledLetters extends Span {
  readonly plain: string
}

// Mathematical alphabets with the letterlike signs that fill their gaps, fullwidth, parenthesised, circled and squared letters.
const STYLED =
  /[\u{1d400}-\u{1d6a5}\u{1d7ce}-\u{1d7ff}\u2102\u210a-\u210e\u2110-\u2113\u2115\u2119-\u211d\u2124\u2128\u212c\u212d\u212f-\u2131\u2133\u2134\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u249c-\u24e9\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]+/gu
const SMALL_CAPITALS: Readonly<Record<string, string>> = {
  ...{ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm', ɴ: 'n', ᴏ: 'o', ᴘ: 'p'},
  ...{ꞯ: 'q', ʀ: 'r', ꜱ: 's', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y', ᴢ: 'z'},
}
const SMALL = new RegExp(`[${Object.keys(SMALL_CAPITALS).join('')}]{4,}`, 'gu')
// The other small capitals are letters of the phonetic alphabet, too.
const NOT_PHONETIC = /[ᴀᴄᴅᴇꜰᴊᴋᴍᴏᴘꜱᴛᴜᴠᴡᴢ]/u
const STRUCK = /(?:\p{L}[\u0332\u0333\u0335-\u0338]){3,}/gu
const CANDIDATE =
  /[\u{1d400}-\u{1d7ff}\u2102-\u2134\uff10-\uff5a\u249c-\u24e9\u{1f130}-\u{1f189}\u1d00-\u1d22\ua730\ua731]|[\u0332-\u0338]/u
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
// Darija writes some of its letters as digits, which have no styled form in every alphabet.
const GAP = /^(?:[\s\p{P}]{0,3}|[\s\p{P}]?[2-9][\s\p{P}]?)$/u
/** A shorter word alone is mathematics: 𝑥, ℝ, 𝑎𝑏. */
const SHORTEST = 3

/** The stretches of a text that are styled by the choice of letters: whole phrases of which one word at least has three of them. */
export function styledLetters(text: string): readonly StyledLetters[] {
  if (!mayHold(text, SIGN.other | SIGN.stroke) || !CANDIDATE.test(text)) return []
  const struck = spansOf(text, STRUCK)
  const small = spansOf(text, SMALL).filter(({start, end}) => NOT_PHONETIC.test(text.slice(start, end)))
  const styled = EAST_ASIAN.test(text) ? [] : spansOf(text, STYLED)
  return [struck, small, styled]
    .flatMap(words => phrases(text, words))
    .map(({start, end}) => ({start, end, plain: plainLetters(text.slice(start, end))}))
    .sort((a, b) => a.start - b.start)
}

/** Words that stand next to each other make a phrase. */
function phrases(text: string, words: readonly Span[]): Span[] {
  const found: {start: number; end: number; longest: number}[] = []
  for (const {start, end} of words) {
    const length = [...text.slice(start, end)].length
    const last = found.at(-1)
    if (last && GAP.test(text.slice(last.end, start))) {
      last.end = end
      last.longest = Math.max(last.longest, length)
    } else found.push({start, end, longest: length})
  }
  return found.filter(({longest}) => longest >= SHORTEST)
}

function plainLetters(styled: string): string {
  return Array.from(styled, plainLetter)
    .join('')
    .replace(/[\u0332\u0333\u0335-\u0338]/gu, '')
    .normalize('NFKC')
}

/** Most have a compatibility form in Unicode (NFKC); those that have none, or one in parentheses, are counted from A. */
function plainLetter(letter: string): string {
  const point = letter.codePointAt(0) ?? 0
  if (point >= 0x249c && point <= 0x24b5) return String.fromCharCode(0x61 + point - 0x249c)
  if (point >= 0x1f150 && point <= 0x1f169) return String.fromCharCode(0x41 + point - 0x1f150)
  if (point >= 0x1f170 && point <= 0x1f189) return String.fromCharCode(0x41 + point - 0x1f170)
  return SMALL_CAPITALS[letter] ?? letter
}
