import {
  CodeActionKind,
  type Connection,
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
import {InputError} from '../errors.js'
import type {Locale} from '../language/index.js'
import {localeNamed} from '../language/locales.js'
import {createLinter, type Linter} from '../linter/index.js'
import {actionsFor} from './actions.js'
import {faultOf} from './diagnostics.js'
import {explained} from './hover.js'
import {type Linted, linted, NOTHING, pathOf} from './linted.js'

/** What is known of m6l and of where it works before an editor says anything. */
export interface Setting {
  readonly book: RuleBook
  readonly policyPage: string
  readonly version: string
  readonly locale?: Locale
  /** The language of the system, for editors that do not say theirs. */
  readonly usualLocale: Locale
  /** An error in words, in the language of a folder. */
  readonly words: (error: unknown, folder: string) => Promise<string>
  /** The folder that paths count from until the editor names another. */
  readonly cwd: string
}

/** Typing pauses this long before a draft is read again. */
const PAUSE_MS = 150

/** The drafts that are open in the editor, and what was found in each. */
export class Desk {
  readonly #connection: Connection
  readonly #setting: Setting
  readonly #documents = new TextDocuments(TextDocument)
  readonly #found = new Map<string, Linted>()
  readonly #waiting = new Map<string, NodeJS.Timeout>()
  #root: string
  #usualLocale: Locale
  #linter: Linter | undefined
  /** What is being read at the moment. */
  readonly #reading = new Set<Promise<Linted>>()
  /** What the editor was told of the configuration, as it is now. */
  #told: string | undefined

  constructor(connection: Connection, setting: Setting) {
    this.#connection = connection
    this.#setting = setting
    this.#root = setting.cwd
    this.#usualLocale = setting.usualLocale
    this.#documents.onDidChangeContent(({document}) => this.#readSoon(document))
    this.#documents.onDidClose(({document: {uri}}) => this.#close(uri))
    this.#documents.listen(connection)
  }

  /** The editor says where it works, and in which language. */
  open({workspaceFolders, rootUri, locale = ''}: InitializeParams): InitializeResult {
    this.#usualLocale = localeNamed(locale) ?? this.#setting.usualLocale
    this.#root = pathOf(workspaceFolders?.[0]?.uri ?? rootUri) ?? this.#setting.cwd
    return {capabilities: CAPABILITIES, serverInfo: {name: 'm6l', version: this.#setting.version}}
  }

  /** Reads the configuration anew, and all open drafts with it. */
  renew(): void {
    const before = this.#linter
    void Promise.allSettled(this.#reading).then(() => before?.close())
    this.#linter = undefined
    this.#told = undefined
    for (const document of this.#documents.all()) this.#readSoon(document)
  }

  actions(uri: string, range: Range): ReturnType<typeof actionsFor> {
    const document = this.#documents.get(uri)
    const {marked, locale} = this.#foundIn(uri)
    return document ? actionsFor(marked, range, {document, locale}) : []
  }

  /** What the rule asks whose finding stands at a position. */
  hover(uri: string, position: Position): {contents: {kind: 'markdown'; value: string}; range: Range} | null {
    const {marked, locale} = this.#foundIn(uri)
    const here = marked.find(({diagnostic: {range}}) => holds(range, position))
    const rule = this.#setting.book.rules.find(({id}) => id === here?.finding.rule)
    if (!here || !rule) return null
    return {contents: {kind: 'markdown', value: explained(rule, locale, this.#setting.policyPage)}, range: here.diagnostic.range}
  }

  #foundIn(uri: string): Linted {
    return this.#found.get(uri) ?? NOTHING
  }

  #readSoon(document: TextDocument): void {
    clearTimeout(this.#waiting.get(document.uri))
    this.#waiting.set(
      document.uri,
      setTimeout(() => void this.#read(document), PAUSE_MS),
    )
  }

  async #read(document: TextDocument): Promise<void> {
    const {version, uri} = document
    const linter = this.#linterNow()
    const reading = this.#linted(document, linter)
    this.#reading.add(reading)
    const found = await reading
    this.#reading.delete(reading)
    // Another change came meanwhile, to the draft or to the configuration, or the draft was closed.
    if (this.#documents.get(uri)?.version !== version || this.#linter !== linter) return
    this.#found.set(uri, found)
    const diagnostics = [...found.marked.map(({diagnostic}) => diagnostic), ...found.faults]
    await this.#connection.sendDiagnostics({uri, version, diagnostics})
  }

  /** The linter of the configuration as it is now. */
  #linterNow(): Linter {
    const {book, locale} = this.#setting
    this.#linter ??= createLinter(book, {cwd: this.#root, usualLocale: this.#usualLocale, ...(locale && {locale})})
    return this.#linter
  }

  /** What is in a draft. A configuration that is wrong is told once by the editor, a draft that is in the draft; neither ends the server. */
  async #linted(document: TextDocument, linter: Linter): Promise<Linted> {
    const {policyPage, locale, words} = this.#setting
    try {
      return await linted({linter, root: this.#root, locale}, document, policyPage)
    } catch (trouble) {
      const message = await words(trouble, this.#root)
      if (!(trouble instanceof InputError) && linter === this.#linter) this.#tellOnce(message)
      return {...NOTHING, faults: [faultOf('m6l', message)]}
    }
  }

  /** All drafts that are open meet the same configuration, and meet it again at every key. */
  #tellOnce(message: string): void {
    if (message === this.#told) return
    this.#told = message
    void this.#connection.sendNotification(ShowMessageNotification.type, {type: MessageType.Error, message: `m6l: ${message}`})
  }

  #close(uri: string): void {
    clearTimeout(this.#waiting.get(uri))
    this.#found.delete(uri)
    void this.#connection.sendDiagnostics({uri, diagnostics: []})
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
