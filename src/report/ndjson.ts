import type {Finding, PostReport} from '../engine/index.js'
import {type Teller, wholly} from './formatter.js'
import {jsonText} from './json-text.js'

/** One line of JSON a post, in the order of the posts. */
export const ndjsonTeller: Teller = () => ({
  post: post => `${findingLine(post.path, post)}\n`,
  passBy: () => undefined,
  rest: ({unread}) => unread.map(({path, message}) => `${errorLine(path, message)}\n`).join(''),
})

export const ndjson = wholly(ndjsonTeller)

/** What is said of a post that was linted: one line, not ended. */
export function findingLine(id: unknown, {findings, faults}: PostReport): string {
  return jsonText({
    id,
    findings: findings.map(findingOf),
    ...(faults.length > 0 && {faults: faults.map(({rule, message}) => ({rule, message}))}),
  })
}

/** What is said of a post that could not be read; its id is null where not even that was readable. */
export function errorLine(id: unknown, error: string): string {
  return jsonText({id, error})
}

function findingOf({rule, clause, severity, message, line, column, endLine, endColumn, span: {start, end}, details}: Finding) {
  const more = details === undefined ? {} : {details}
  return {rule, clause, severity, message, line, column, endLine, endColumn, start, end, ...more}
}
