import {type Diagnostic, DiagnosticSeverity, type Range} from 'vscode-languageserver'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding, PostReport} from '../engine/index.js'

/** A finding on its way through the editor: what it needs to be mended or waived later. */
export interface Marked {
  readonly finding: Finding
  readonly diagnostic: Diagnostic
}

/** What an editor shows of a post; faults of m6l stand at its start. */
export function diagnosticsOf(report: PostReport, document: TextDocument, policyPage: string): readonly Marked[] {
  return report.findings.map(finding => ({finding, diagnostic: diagnosticOf(finding, document, policyPage)}))
}

function diagnosticOf(finding: Finding, document: TextDocument, policyPage: string): Diagnostic {
  return {
    range: rangeOf(finding.span, document),
    severity: finding.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    ...{code: finding.rule, codeDescription: {href: policyPage}, source: 'm6l'},
    message: `${finding.message}\n${finding.hint} (${finding.clause})`,
  }
}

/** A fault of a rule, or a text that m6l cannot read, as the editor shows it. */
export function faultOf(rule: string, message: string): Diagnostic {
  const start = {line: 0, character: 0}
  return {range: {start, end: start}, severity: DiagnosticSeverity.Error, code: rule, source: 'm6l', message}
}

/** A stretch of UTF-16 offsets as lines and characters, which the protocol counts from 0 in the same units. */
export function rangeOf({start, end}: Finding['span'], document: TextDocument): Range {
  return {start: document.positionAt(start), end: document.positionAt(end)}
}
