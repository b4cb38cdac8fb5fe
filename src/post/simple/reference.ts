const REFERENCE = /&(#?[A-Za-z0-9]{1,40});/y
const REFERENCES = /&#?[A-Za-z0-9]{1,40};/g
const NUMBER = /^#(\d{3,5})$/
/** Numbers from here up to the surrogates stand for their character. */
const FIRST = 0xa0
const SURROGATES = 0xd800
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ...([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['#39', "'"],
    ['nbsp', '\u00a0'],
  ] as const),
  ...([
    ['mdash', '—'],
    ['ndash', '–'],
    ['hellip', '…'],
    ['lsquo', '‘'],
    ['rsquo', '’'],
    ['ldquo', '“'],
    ['rdquo', '”'],
  ] as const),
  ...([
    ['laquo', '«'],
    ['raquo', '»'],
    ['eacute', 'é'],
    ['egrave', 'è'],
    ['agrave', 'à'],
    ['ccedil', 'ç'],
    ['copy', '©'],
  ] as const),
])

/**
 * What looks like a character reference at an offset: its length, and what it stands for where that is among the few that people
 * write. Nothing where an ampersand stands for itself.
 */
export function commonReferenceAt(source: string, at: number): {readonly text: string | undefined; readonly length: number} | undefined {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(source)
  return match ? {text: meaningOf(match[1] ?? ''), length: match[0].length} : undefined
}

/** A text with what `commonReferenceAt` knows put in. */
export function dereferenced(text: string): string {
  return text.includes('&') ? text.replace(REFERENCES, written => commonReferenceAt(written, 0)?.text ?? written) : text
}

function meaningOf(name: string): string | undefined {
  const code = Number(NUMBER.exec(name)?.[1] ?? 0)
  return code >= FIRST && code < SURROGATES ? String.fromCharCode(code) : MEANINGS.get(name)
}
