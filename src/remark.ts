import {type ApiOptions, lintText} from './index.js'

/** What the plugin needs of a VFile. */
interface File {
  readonly path?: string
  readonly value: string | Uint8Array
  readonly message: (
    reason: string,
    options: {place: Place; ruleId: string; source: string},
  ) => {fatal?: boolean | null | undefined; note?: string | undefined}
}

/** A tree as unist has it. unified reads off it that further plugins may follow. */
interface Tree {
  readonly type: string
}

/** A stretch as unist has it: 1-based lines and columns, offsets from 0. */
interface Place {
  readonly start: {readonly line: number; readonly column: number; readonly offset: number}
  readonly end: {readonly line: number; readonly column: number; readonly offset: number}
}

/**
 * A plugin for people who run remark already: each finding becomes a message of the file, an error a fatal one that does not stop the
 * others. The file is read as it is written, whatever earlier plugins made of its tree.
 */
export default function remarkM6l(options: ApiOptions = {}) {
  return async (_tree: Tree, file: File): Promise<Tree | undefined> => {
    const text = typeof file.value === 'string' ? file.value : new TextDecoder().decode(file.value)
    const {findings, faults} = await lintText(text, {...options, ...(file.path !== undefined && {path: file.path})})
    const [fault] = faults
    if (fault) throw new Error(`m6l: ${fault.rule}: ${fault.message}`)
    for (const {rule, severity, message, hint, span, line, column, endLine, endColumn} of findings) {
      const place = {start: {line, column, offset: span.start}, end: {line: endLine, column: endColumn, offset: span.end}}
      const told = file.message(message, {place, ruleId: rule, source: 'm6l'})
      if (severity === 'error') told.fatal = true
      told.note = hint
    }
    return undefined
  }
}
