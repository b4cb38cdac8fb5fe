import {balanced} from './direction.js'

// Characters that could move the cursor, start an escape, end a line, or turn the direction of what follows.
const CONTROLS = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\ufeff]+/gu
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu
// Build servers take `##[…]`, `##vso[…]` and `##teamcity[…]` for commands anywhere in a line.
const COMMAND = /##(?=\w*\[)/gu
// GitHub takes a line that starts with `::` for a command, spaces before it or not; any word may come to start a line.
const GITHUB_COMMAND = /(?<!\S)::/gu

/** A message as a terminal or a log may show it: one line, no control characters, no commands to a build server. */
export function shownText(text: string): string {
  const plain = text.replace(CONTROLS, ' ').trim()
  return balanced(plain).replace(COMMAND, '# #').replace(GITHUB_COMMAND, ': :')
}

/** A path as a terminal or a log may show it: what cannot be seen is written as an escape, so that no two paths look alike. */
export function visiblePath(path: string): string {
  const visible = path.replace(UNSEEN, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return visible.replace(COMMAND, '#\\u0023').replace(GITHUB_COMMAND, '\\u003a:')
}
