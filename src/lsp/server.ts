import {createConnection, DidChangeWatchedFilesNotification} from 'vscode-languageserver/node'
import {Desk, type Setting} from './desk.js'

/** What the server is told when it starts. */
export interface Served extends Setting {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
}

const CONFIGURATIONS = '**/{.m6lrc,.m6lrc.json,.m6lrc.yaml,.m6lrc.yml,package.json,.m6lignore}'

/** Speaks the Language Server Protocol until the editor says good-bye. */
export function serve(served: Served): Promise<void> {
  const connection = createConnection(served.input, served.output)
  const desk = new Desk(connection, served)
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
