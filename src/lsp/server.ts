import {
  CodeActionKind,
  type Connection,
  createConnection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  type Position,
  type Range,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {RuleBook} from '../config/index.js'
import type {Locale} from '../language/index.js'
import {createLinter, type Linter} from '../linter/index.js'
import {actionsFor} from './actions.js'
import {faultOf} from './diagnostics.js'
import {explained} from './hover.js'
import {folderOf, type Linted, linted, NOTHING} from './linted.js'

/** What the server is told when it starts. */
export interface Served {
  readonly book: RuleBook
  readonly policyPage: string
  readonly version: string
  readonly locale?: Locale
  /** An error in words, in the language of a folder. */
  readonly words: (error: unknown, folder: string) => Promise<string>
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** The folder that paths count from until the editor names another. */
  readonly cwd: string
}

/** Typing pauses this long before a draft is read again. */
const PAUSE_MS = 150
const CONFIGURATIONS = '**/{.m6lrc,.m6lrc.json,.m6lrc.yaml,.m6lrc.yml,package.json,.m6lignore}'

/** Speaks the Language Server Protocol until the editor says good-bye. */
export function serve(served: Served): Promise<void> {
  const connection = createConnection(served.input, served.output)
  const desk = deskFor(connection, served)
  connection.onInitialize(params => desk.open(params))
  connection.onInitialized(() => {
    void connection.client
      .register(DidChangeWatchedFilesNotification.type, {watchers: [{globPattern: CONFIGURATIONS}]})
      .catch(() => undefined)
  })
  connection.onDidChangeWatchedFiles(() => desk.renew())
  connection.onCodeAction(({textDocument, range}) => [...desk.actions(textDocument.uri, range)])
  connection.onHover(({textDocument, position}) => desk.hover(textDocument.uri, position))
  const closed = new Promise<void>(resolve => {
    connection.onExit(() => resolve())
    served.input.once('close', () => resolve())
  })
  connection.listen()
  return closed
}

interface Desk {
  readonly open: (params: InitializeParams) => InitializeResult
  /** Reads the configuration anew, and all open drafts with it. */
  readonly renew: () => void
  readonly actions: (uri: string, range: Range) => ReturnType<typeof actionsFor>
  readonly hover: (uri: string, position: Position) => {contents: {kind: 'markdown'; value: string}; range: Range} | null
}

/** The drafts that are open in the editor, and what was found in each. */
function deskFor(connection: Connection, {book, policyPage, version, locale, words, cwd}: Served): Desk {
  const documents = new TextDocuments(TextDocument)
  const found = new Map<string, Linted>()
  const waiting = new Map<string, NodeJS.Timeout>()
  let root = cwd
  let linter: Linter | undefined
  const read = async (document: TextDocument) => {
    linter ??= createLinter(book, {cwd: root, ...(locale && {locale})})
    const {version: wanted, uri} = document
    const diagnostics = await linted({linter, root, locale}, document, policyPage).catch(async trouble =>
      troubled(await words(trouble, root), connection),
    )
    // Another change came meanwhile, or the draft was closed.
    if (documents.get(uri)?.version !== wanted) return
    found.set(uri, diagnostics)
    await connection.sendDiagnostics({
      uri,
      version: wanted,
      diagnostics: [...diagnostics.marked.map(({diagnostic}) => diagnostic), ...diagnostics.faults],
    })
  }
  const soon = (document: TextDocument) => {
    clearTimeout(waiting.get(document.uri))
    waiting.set(
      document.uri,
      setTimeout(() => void read(document), PAUSE_MS),
    )
  }
  documents.onDidChangeContent(({document}) => soon(document))
  documents.onDidClose(({document}) => {
    clearTimeout(waiting.get(document.uri))
    found.delete(document.uri)
    void connection.sendDiagnostics({uri: document.uri, diagnostics: []})
  })
  documents.listen(connection)
  return {
    open: ({workspaceFolders, rootUri}) => {
      root = folderOf(workspaceFolders?.[0]?.uri ?? rootUri) ?? cwd
      return {capabilities: CAPABILITIES, serverInfo: {name: 'm6l', version}}
    },
    renew: () => {
      linter = undefined
      for (const document of documents.all()) soon(document)
    },
    actions: (uri, range) => {
      const document = documents.get(uri)
      const {marked, locale} = found.get(uri) ?? NOTHING
      return document ? actionsFor(marked, range, {document, locale}) : []
    },
    hover: (uri, position) => {
      const {marked, locale} = found.get(uri) ?? NOTHING
      const here = marked.find(({diagnostic: {range}}) => holds(range, position))
      const rule = book.rules.find(({id}) => id === here?.finding.rule)
      if (!here || !rule) return null
      return {contents: {kind: 'markdown', value: explained(rule, locale, policyPage)}, range: here.diagnostic.range}
    },
  }
}

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix]},
}

function holds({start, end}: Range, {line, character}: Position): boolean {
  const isAfterStart = line > start.line || (line === start.line && character >= start.character)
  return isAfterStart && (line < end.line || (line === end.line && character <= end.character))
}

/** A configuration that is wrong is told once by the editor, and does not end the server. */
function troubled(message: string, connection: Connection): Linted {
  void connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Error, message: `m6l: ${message}`})
  return {...NOTHING, faults: [faultOf('m6l', message)]}
}
