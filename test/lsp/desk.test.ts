import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {PassThrough} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {createProtocolConnection, type Diagnostic} from 'vscode-languageserver-protocol/node'
import type {RuleBook} from '../../src/config/index.js'
import {serve} from '../../src/lsp/server.js'
import {folderWith} from '../kit/folder.js'
import {markerOf} from '../kit/rule.js'

/** A rule that takes its time over the first draft it meets, and a way to let it go on. */
function hesitant() {
  const gate = {began: () => {}, goOn: () => {}}
  const began = new Promise<void>(resolve => (gate.began = resolve))
  const goOn = new Promise<void>(resolve => (gate.goOn = resolve))
  let calls = 0
  const prepare = async () => {
    gate.began()
    if (calls++ === 0) await goOn
  }
  const rule = {...markerOf('novel'), prepare}
  const book: RuleBook = {rules: [rule], presets: {'m6l:recommended': {[rule.id]: {severity: 'error'}}, 'm6l:strict': {}}}
  return {book, id: rule.id, began, goOn: () => gate.goOn()}
}

test('what was read by an earlier configuration is not told after the later one is known', async () => {
  const {book, id, began, goOn} = hesitant()
  const cwd = folderWith({'.m6lrc.json': '{}'})
  const [input, output] = [new PassThrough(), new PassThrough()]
  const around = {policyPage: 'https://aui.ma', version: '0', usualLocale: 'en', words: async () => '', cwd} as const
  // It goes on until the process of its tests ends: a server that is left ends its process with it.
  void serve({...around, book, input, output})
  const editor = createProtocolConnection(output, input)
  const told: (readonly Diagnostic[])[] = []
  const last = new Promise<void>(resolve =>
    editor.onNotification('textDocument/publishDiagnostics', ({diagnostics}: {diagnostics: readonly Diagnostic[]}) => {
      told.push(diagnostics)
      resolve()
    }),
  )
  editor.onRequest('client/registerCapability', () => null)
  editor.listen()
  await editor.sendRequest('initialize', {processId: null, rootUri: pathToFileURL(cwd).href, capabilities: {}, workspaceFolders: null})
  const textDocument = {uri: pathToFileURL(path.join(cwd, 'a.md')).href, languageId: 'markdown', version: 1, text: 'A novel.'}
  await editor.sendNotification('textDocument/didOpen', {textDocument})
  await began
  writeFileSync(path.join(cwd, '.m6lrc.json'), JSON.stringify({rules: {[id]: 'off'}}))
  await editor.sendNotification('workspace/didChangeWatchedFiles', {changes: []})
  // The answer to a question comes after all that was said before it.
  await editor.sendRequest('textDocument/hover', {textDocument, position: {line: 0, character: 0}})
  goOn()
  await last
  expect(told).toEqual([[]])
  editor.dispose()
})
