import {fileURLToPath} from 'node:url'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {shownPath} from '../files/index.js'
import type {Locale} from '../language/index.js'
import type {Linter} from '../linter/index.js'
import {diagnosticsOf, faultOf, type Marked} from './diagnostics.js'

/** What was found in a draft. */
export interface Linted {
  readonly marked: readonly Marked[]
  readonly faults: readonly ReturnType<typeof faultOf>[]
  /** The language in which it is said. */
  readonly locale: Locale
}

export const NOTHING: Linted = {marked: [], faults: [], locale: 'en'}

/** A linter, and the folder that it calls drafts by. */
export interface Workplace {
  readonly linter: Linter
  readonly root: string
  /** The language that was asked for, whatever configurations say. */
  readonly locale: Locale | undefined
}

/** Reads a draft as the editor has it. @throws ConfigError */
export async function linted({linter, root, locale}: Workplace, document: TextDocument, policyPage: string): Promise<Linted> {
  const file = pathOf(document.uri)
  if (file !== undefined && (await linter.isIgnored(file))) return NOTHING
  // What is said of another draft names this one, and should do so as the workspace does.
  const path = file === undefined ? (document.languageId === 'plaintext' ? 'draft.txt' : 'draft.md') : shownPath(file, root)
  const report = await linter.lintText({text: document.getText(), path, lookUp: file !== undefined})
  return {
    marked: diagnosticsOf(report, document, policyPage),
    faults: report.faults.map(({rule, message}) => faultOf(rule, message)),
    locale: locale ?? (await linter.configFor(file ?? path)).locale ?? 'en',
  }
}

/** The path of a `file:` address; nothing for a draft that is on no disk of this machine. */
export function pathOf(uri: string | null | undefined): string | undefined {
  try {
    return uri?.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}
