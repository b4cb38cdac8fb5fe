import {beforeAll, describe, expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {type Chance, chanceFrom} from '../fuzz/chance.js'
import {PIECES} from '../fuzz/pieces.js'
import {editorIn} from '../kit/editor.js'
import {folderWith} from '../kit/folder.js'
import {built} from '../kit/program.js'

beforeAll(built, 60_000)

const HEAD = '---\nauthor: Director\nrole: director\n---\nSee https://libguides.aui.ma/open.\n\n'
const STEPS = 120

/** Places that editors send, and some that no editor should. */
function placeIn(document: TextDocument, chance: Chance): {line: number; character: number} {
  if (chance.below(6) > 0) return document.positionAt(chance.below(document.getText().length + 1))
  const odd = [-1, 0, 1, 7, 1e6, 2 ** 31, 0.5]
  return {line: chance.oneOf(odd), character: chance.oneOf(odd)}
}

function textOf(chance: Chance): string {
  const words = ['[insert date]', '#openaccessweek', 'TBD', '\n', ' ', 'word', '<!-- m6l-disable no-spam -- why -->', '{{link}}']
  return Array.from({length: chance.below(6)}, () => chance.oneOf(chance.below(3) === 0 ? PIECES : words)).join('')
}

describe('the server of editors', () => {
  test.each([1, 2, 3, 4])('finds in the end what is there, whatever was typed and asked before (seed %i)', {
    timeout: 120_000,
  }, async seed => {
    const chance = chanceFrom(seed)
    const editor = await editorIn(folderWith({'.m6lrc.json': '{}', 'a.md': 'On disk.'}))
    const {connection} = editor
    const uri = editor.uri('a.md')
    await editor.open('a.md', HEAD)
    let document = TextDocument.create(uri, 'markdown', 1, HEAD)
    const asked: Promise<unknown>[] = []
    for (let version = 2; version < STEPS; version++) {
      const [start, end] = [placeIn(document, chance), placeIn(document, chance)]
      const range = chance.below(4) === 0 ? {start: end, end: start} : {start, end}
      const textDocument = {uri: chance.below(8) === 0 ? chance.oneOf(['file:///no.md', 'untitled:x', 'file://far/a.md', '', 'a b']) : uri}
      const kind = chance.below(10)
      if (kind < 5) {
        const contentChanges = [{range, text: textOf(chance)}]
        document = TextDocument.update(document, contentChanges, version)
        await connection.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
      } else if (kind < 7) asked.push(connection.sendRequest('textDocument/hover', {textDocument, position: start}))
      else if (kind < 9) asked.push(connection.sendRequest('textDocument/codeAction', {textDocument, range, context: {diagnostics: []}}))
      else {
        await connection.sendNotification('workspace/didChangeWatchedFiles', {
          changes: [{uri: textDocument.uri, type: 1 + chance.below(3)}],
        })
        await connection.sendNotification('textDocument/didClose', {textDocument: {uri: 'untitled:never-opened'}})
      }
    }
    for (const answer of await Promise.all(asked)) expect(answer === null || typeof answer === 'object').toBe(true)
    const whole = `${document.getText()} `
    const found = await editor.change('a.md', whole)
    const fresh = await editorIn(folderWith({'.m6lrc.json': '{}'}))
    expect(found).toEqual(await fresh.open('a.md', whole))
    expect(await fresh.leave()).toBe(0)
    expect(editor.shown).toEqual([])
    expect(await editor.leave()).toBe(0)
  })

  test.each(['file://far/away', 'untitled:folder', 'file:///%00', 'file:///a%2Fb'])('starts in a folder that it cannot read: %s', {
    timeout: 60_000,
  }, async rootUri => {
    const editor = await editorIn(folderWith({}), [], rootUri)
    expect((await editor.open('untitled:a', 'Come TBD.')).map(({code}) => code)).toContain('no-unfinished-text')
    expect(await editor.leave()).toBe(0)
  })
})
