import type {Context, Fixable, Message, Option, Rule, Severity} from '../../src/engine/index.js'
import {defineRule} from '../../src/engine/index.js'

const same = (text: string) => ({en: text, fr: text, ar: text})

/** What a rule for tests may say about itself. */
export interface WordRule {
  readonly id?: string
  readonly severity?: Severity
  readonly sensitive?: boolean
  readonly confidential?: boolean
  readonly fix?: string
}

/** A rule that marks every occurrence of a word in the passages of a post. */
export function markerOf(
  word: string,
  {id = `no-${word}`, severity = 'error', sensitive = false, confidential = false, fix}: WordRule = {},
): Rule {
  return defineRule({
    ...{
      id,
      severity,
      sensitive,
      confidential,
      clause: {id: 'purpose', text: 'For tests.'},
      summary: 'For tests.',
      hint: same('Leave it out.'),
      examples: [],
    },
    messages: {found: {en: '“{word}” is here.', fr: '« {word} » est ici.', ar: '«{word}» هنا.'}},
    check({post, report}) {
      for (const {text, locate} of post.passages) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
          const span = locate(at, at + word.length)
          report('found', {...span, ...(fix !== undefined && {fix: {span, text: fix}})}, {word})
        }
      }
    },
  })
}

/** A rule that does as it is told. */
export function ruleThat(check: (context: Context<{said: Message}, Record<string, Option<unknown>>>) => void, id = 'told'): Rule {
  return defineRule({
    ...{id, clause: {id: 'purpose', text: 'For tests.'}, severity: 'error', summary: 'For tests.', hint: same('Nothing.'), examples: []},
    messages: {said: same('Said.') as Message},
    check,
  })
}

/** Where something stands. */
export function at(start: number, end = start + 1): Fixable {
  return {start, end}
}
