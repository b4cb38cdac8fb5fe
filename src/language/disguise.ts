/** A text as a reader takes it, and from a stretch of it to the stretch it was written with. */
export interface Plain {
  readonly text: string
  readonly written: (start: number, end: number) => {readonly start: number; readonly end: number}
}

// Letters of other alphabets that are drawn like Latin ones (Unicode Technical Standard 39, confusables.txt), as far as they serve to disguise a host.
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    ɡ: 'g',
    һ: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ԛ: 'q',
  },
  ...{
    ѕ: 's',
    т: 't',
    υ: 'u',
    ν: 'v',
    ԝ: 'w',
    ь: 'b',
    х: 'x',
    у: 'y',
    ѵ: 'v',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    χ: 'x',
    ϲ: 'c',
    ı: 'i',
  },
  ...{'․': '.', '。': '.', '｡': '.', '．': '.', '‐': '-', '‑': '-', '‒': '-', '–': '-', '−': '-', '⁄': '/', '∕': '/', '’': "'", ʼ: "'"},
}
const INVISIBLE = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/u
// Below it nothing but letters that stand for themselves; marks, signs and compatibility forms come later.
const COMPATIBILITY = 0x2000
const MARK = /\p{M}/gu

/**
 * Undoes what hides an address from a reader of plain letters: signs that are not drawn, look-alikes from other alphabets,
 * full-width and styled letters. Lower case. For finding hosts and addresses only: it spoils words of those alphabets.
 */
export function undisguised(source: string): Plain {
  if (/^[\0-\x7f]*$/.test(source)) return {text: source.toLowerCase(), written: (start, end) => ({start, end})}
  let text = ''
  const from: number[] = []
  let at = 0
  for (const sign of source) {
    const plain = plainSign(sign)
    for (let unit = 0; unit < plain.length; unit++) from.push(at)
    text += plain
    at += sign.length
  }
  from.push(at)
  const endOf = (end: number) => {
    const last = from[end - 1] ?? 0
    return last + ((source.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)
  }
  return {text, written: (start, end) => ({start: from[start] ?? at, end: end > start ? endOf(end) : (from[start] ?? at)})}
}

function plainSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return sign.toLowerCase()
  if (INVISIBLE.test(sign)) return ''
  const known = LOOKALIKES[sign] ?? LOOKALIKES[sign.toLowerCase()]
  if (known !== undefined) return known
  if (code < COMPATIBILITY) return sign.toLowerCase()
  const simple = sign.normalize('NFKD').replace(MARK, '').toLowerCase()
  return simple.length <= 3 ? simple : sign
}
