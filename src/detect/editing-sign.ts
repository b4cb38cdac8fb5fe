import {spansOf} from '../language/index.js'
import {linesOutsideCode, type Post, type SourceLine, type Span} from '../post/index.js'

/** Signs that tools leave while a text is being edited, as they stand in the source. */
export interface EditingSign extends Span {
  readonly kind: 'merge' | 'change'
}

const OURS = /^<{7}(?: \S.*)?$/u
const PARTED = /^(?:={7}|\|{7}(?: .*)?)$/u
const THEIRS = /^>{7}(?: \S.*)?$/u
/** Where the first line of a conflict is gone, the last has to name a branch or a commit. */
const BRANCH = / (?:HEAD|main|master|[0-9a-f]{7,40}|[\w.-]+\/[\w./-]+)(?: |$)/u
const DIFF = /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/u
// CriticMarkup (https://github.com/CriticMarkup/CriticMarkup-toolkit), and how a word processor copies its comments.
const PAIRS: readonly (readonly [string, string])[] = [
  ['{++', '++}'],
  ['{--', '--}'],
  ['{~~', '~~}'],
  ['{>>', '<<}'],
  ['{==', '==}'],
]
const COMMENT = /(?:Commented|Comment|Commentaire|Mis en forme|Formatted|تعليق) ?\[\p{L}{1,4}\d{1,3}\] ?:/gu
const ANY_SIGN = /<{7}|>{7}|@@ -|\{(?:\+\+|--|~~|>>|==)|(?:Comment(?:ed|aire)?|Mis en forme|Formatted|تعليق) ?\[/u
const LONGEST_CHANGE = 600

/** Merge conflicts and tracked changes in a post with its front matter, outside code. */
export function editingSigns(post: Post): readonly EditingSign[] {
  if (!ANY_SIGN.test(post.source)) return []
  const lines = [...linesOutsideCode({...post, body: {start: 0, end: post.source.length}})]
  return [...mergeSigns(lines), ...lines.flatMap(changeSigns)]
}

/** One sign a conflict: its first line. `=======` alone underlines a heading, and `>>>>>>>` alone quotes. */
function mergeSigns(lines: readonly SourceLine[]): EditingSign[] {
  const signs: EditingSign[] = []
  let open: SourceLine | undefined
  let parted: SourceLine | undefined
  for (const line of lines) {
    if (DIFF.test(line.text)) signs.push(signAt(line))
    else if (OURS.test(line.text)) open = line
    else if (PARTED.test(line.text)) parted ??= line
    else if (THEIRS.test(line.text) && (open ?? (BRANCH.test(line.text) && parted))) {
      signs.push(signAt(open ?? parted ?? line))
      open = parted = undefined
    }
  }
  if (open && (parted || / (?:HEAD|Updated upstream|Stashed changes)$/u.test(open.text))) signs.push(signAt(open))
  return signs
}

function signAt({start, text}: SourceLine): EditingSign {
  return {kind: 'merge', start, end: start + text.length}
}

function changeSigns({text, start}: SourceLine): EditingSign[] {
  const found = PAIRS.flatMap(([opens, closes]) => changesBetween(text, opens, closes))
  return [...found, ...spansOf(text, COMMENT)].map(span => ({kind: 'change', start: start + span.start, end: start + span.end}))
}

function changesBetween(text: string, opens: string, closes: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(opens); at >= 0; at = text.indexOf(opens, at + 3)) {
    const close = text.slice(at, at + LONGEST_CHANGE).indexOf(closes, opens.length)
    if (close >= 0) found.push({start: at, end: at + close + closes.length})
  }
  return found
}
