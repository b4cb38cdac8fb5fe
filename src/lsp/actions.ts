import {type CodeAction, CodeActionKind, type Range, type TextEdit} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Fix} from '../engine/index.js'
import {type Marked, rangeOf} from './diagnostics.js'

/** What stands where the reason of a waiver belongs: m6l itself reports a waiver that keeps it. */
const REASON = '[say why]'

/** What an editor offers for the findings in a stretch: mending, what the rule suggests, and a waiver that waits for its reason. */
export function actionsFor(marked: readonly Marked[], range: Range, document: TextDocument): readonly CodeAction[] {
  return marked.filter(({diagnostic}) => meets(diagnostic.range, range)).flatMap(one => actionsOf(one, document))
}

function actionsOf({finding, diagnostic}: Marked, document: TextDocument): readonly CodeAction[] {
  const offered = [
    ...(finding.fix ? [{fix: finding.fix, isPreferred: true}] : []),
    ...(finding.suggestions ?? []).map(fix => ({fix, isPreferred: false})),
  ]
  return [
    ...offered.map(({fix, isPreferred}) => ({
      ...action(titleOf(fix), [editOf(fix, document)], document),
      ...{diagnostics: [diagnostic], isPreferred},
    })),
    {
      ...action(`Waive ${finding.rule} here, with a reason`, [waiverBefore(diagnostic.range, finding.rule, document)], document),
      diagnostics: [diagnostic],
    },
  ]
}

function titleOf({text}: Fix): string {
  return text.trim() === '' ? 'Take it out' : `Write “${text}”`
}

function action(title: string, edits: TextEdit[], {uri}: TextDocument): CodeAction {
  return {title, kind: CodeActionKind.QuickFix, edit: {changes: {[uri]: edits}}}
}

function editOf({span, text}: Fix, document: TextDocument): TextEdit {
  return {range: rangeOf(span, document), newText: text}
}

/** A waiver stands on a line of its own above the finding, indented and quoted as that line is. */
function waiverBefore({start}: Range, rule: string, document: TextDocument): TextEdit {
  const at = {line: start.line, character: 0}
  const line = document.getText({start: at, end: {line: start.line + 1, character: 0}})
  const [margin = ''] = /^(?:[^\S\r\n]|>)*/u.exec(line) ?? []
  return {range: {start: at, end: at}, newText: `${margin}<!-- m6l-disable-next-line ${rule} -- ${REASON} -->\n`}
}

function meets(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
