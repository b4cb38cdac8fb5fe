import {type CodeAction, CodeActionKind, type Range, type TextEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Fix} from '../engine/index.js'
import type {Locale} from '../language/index.js'
import {frontMatterBlock} from '../post/index.js'
import {type Marked, rangeOf} from './diagnostics.js'
import {said} from './words.js'

/** A draft in an editor, and the language that is spoken of it. */
export interface Sheet {
  readonly document: TextDocument
  readonly locale: Locale
}

/** What an editor offers for the findings in a stretch: mending, what the rule suggests, and a waiver that waits for its reason. */
export function actionsFor(marked: readonly Marked[], range: Range, sheet: Sheet): readonly CodeAction[] {
  return marked.filter(({diagnostic}) => meets(diagnostic.range, range)).flatMap(one => actionsOf(one, sheet))
}

function actionsOf({finding, diagnostic}: Marked, {document, locale}: Sheet): readonly CodeAction[] {
  const offered = [
    ...(finding.fix ? [{fix: finding.fix, isPreferred: true}] : []),
    ...(finding.suggestions ?? []).map(fix => ({fix, isPreferred: false})),
  ]
  return [
    ...offered.map(({fix, isPreferred}) => ({
      ...action(titleOf(fix, locale), [editOf(fix, document)], document),
      ...{diagnostics: [diagnostic], isPreferred},
    })),
    ...waiversOf(diagnostic.range, finding.rule, {document, locale}).map(edit => ({
      ...action(said('waive', locale, finding.rule), [edit], document),
      diagnostics: [diagnostic],
    })),
  ]
}

function titleOf({text}: Fix, locale: Locale): string {
  return text.trim() === '' ? said('takeOut', locale) : said('write', locale, text)
}

function action(title: string, edits: TextEdit[], {uri}: TextDocument): CodeAction {
  return {title, kind: CodeActionKind.QuickFix, edit: {changes: {[uri]: edits}}}
}

function editOf({span, text}: Fix, document: TextDocument): TextEdit {
  return {range: rangeOf(span, document), newText: text}
}

/** A remark within front matter, or above it, would be the end of it: there a waiver is a field. None is offered where such a field stands already. */
function waiversOf(range: Range, rule: string, sheet: Sheet): readonly TextEdit[] {
  const {document, locale} = sheet
  const text = document.getText()
  const block = frontMatterBlock(text)
  if (!block || document.offsetAt(range.start) >= block.whole.end) return [waiverBefore(range, rule, sheet)]
  const {start, end} = block.yaml
  if (/^m6l[ \t]*:/mu.test(text.slice(start, end))) return []
  const field = `m6l: {disable: [{rule: ${rule}, reason: "${said('reason', locale)}"}]}${lineEndOf(text)}`
  return [{range: rangeOf({start, end: start}, document), newText: field}]
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

/** A waiver stands on a line of its own above the finding, indented and quoted as that line is. */
function waiverBefore({start}: Range, rule: string, {document, locale}: Sheet): TextEdit {
  const at = {line: start.line, character: 0}
  const line = document.getText({start: at, end: {line: start.line + 1, character: 0}})
  const [margin = ''] = /^(?:[^\S\r\n]|>)*/u.exec(line) ?? []
  return {
    range: {start: at, end: at},
    newText: `${margin}<!-- m6l-disable-next-line ${rule} -- ${said('reason', locale)} -->${lineEndOf(document.getText())}`,
  }
}

function meets(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
