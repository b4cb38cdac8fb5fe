import {spawn} from 'node:child_process'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {createProtocolConnection, type Diagnostic, type ProtocolConnection} from 'vscode-languageserver-protocol/node'
import {BIN} from './program.js'

/** What an editor does with one draft. */
export interface Editor {
  readonly connection: ProtocolConnection
  readonly uri: (name: string) => string
  readonly open: (name: string, text: string, languageId?: string) => Promise<readonly Diagnostic[]>
  readonly change: (name: string, text: string) => Promise<readonly Diagnostic[]>
  /** Waits for the next word about a draft. */
  readonly next: (name: string) => Promise<readonly Diagnostic[]>
  /** What the server shows its user. */
  readonly shown: readonly string[]
  /** Leaves as editors do; gives the exit code of the server. */
  readonly leave: () => Promise<number | null>
}

/** Starts the real server on a folder and speaks to it over its standard streams. */
export async function editorIn(folder: string, args: readonly string[] = [], rootUri = pathToFileURL(folder).href): Promise<Editor> {
  const child = spawn(process.execPath, [BIN, 'lsp', '--stdio', ...args], {cwd: folder, stdio: ['pipe', 'pipe', 'inherit']})
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const connection = createProtocolConnection(child.stdout, child.stdin)
  const shown: string[] = []
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>()
  connection.onNotification('window/showMessage', ({message}: {message: string}) => {
    shown.push(message)
  })
  connection.onNotification('textDocument/publishDiagnostics', ({uri, diagnostics}: {uri: string; diagnostics: readonly Diagnostic[]}) => {
    waiting.get(uri)?.(diagnostics)
    waiting.delete(uri)
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  const uri = (name: string) => (name.includes(':') ? name : pathToFileURL(path.join(folder, name)).href)
  const next: Editor['next'] = name => new Promise(resolve => waiting.set(uri(name), resolve))
  await connection.sendRequest('initialize', {
    ...{
      processId: process.pid,
      rootUri,
      workspaceFolders: [{uri: rootUri, name: 'library'}],
    },
    capabilities: {workspace: {didChangeWatchedFiles: {dynamicRegistration: true}}},
  })
  await connection.sendNotification('initialized', {})
  let version = 1
  return {
    ...{connection, uri, next, shown},
    open: async (name, text, languageId = 'markdown') => {
      const found = next(name)
      await connection.sendNotification('textDocument/didOpen', {textDocument: {uri: uri(name), languageId, version, text}})
      return found
    },
    change: async (name, text) => {
      const found = next(name)
      version++
      await connection.sendNotification('textDocument/didChange', {textDocument: {uri: uri(name), version}, contentChanges: [{text}]})
      return found
    },
    leave: async () => {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      return ended
    },
  }
}
