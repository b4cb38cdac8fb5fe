/**
 * What an expression (flag `g`) finds in a text, in order: as `matchAll`, which makes an expression anew at every call, and with long ones takes
 * longer over that than over most texts.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  eachMatch(text, pattern, match => found.push(match))
  return found
}

/** Where in a text an expression (flag `g`) finds something, in offsets and in order. */
export function spansOf(text: string, pattern: RegExp): readonly {readonly start: number; readonly end: number}[] {
  return matchesOf(text, pattern).map(({0: found, index}) => ({start: index, end: index + found.length}))
}

/** What it finds, shown one by one: where a long text holds a million, all of them together take a hundred times the room of the text. */
export function eachMatch(text: string, pattern: RegExp, show: (match: RegExpExecArray) => void): void {
  if (!pattern.global) throw new TypeError('An expression without the flag g finds one thing.')
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const next = pattern.lastIndex
    show(match)
    pattern.lastIndex = match[0] === '' ? next + (pattern.unicode && (text.codePointAt(next) ?? 0) > 0xffff ? 2 : 1) : next
  }
}
