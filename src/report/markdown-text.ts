/** Characters that mean something to GitHub's Markdown or to HTML, and what would make a link of a bare address. */
const SIGNS = /[\\`*_[\]<>()#|~&$@]|:(?=\/\/)|(?<=www)\./giu

/**
 * A text as Markdown that shows it and does nothing else: no markup, no links, no references to issues, and nobody is called by name
 * (a word joiner after the sign keeps “@name” from being a mention).
 */
export function inMarkdown(text: string): string {
  return text.replace(SIGNS, sign => (sign === '@' ? '@\u2060' : `&#${sign.charCodeAt(0)};`))
}
