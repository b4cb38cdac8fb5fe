import {beforeAll, describe, expect, test} from 'vitest'
import {type Range, TextDocument} from 'vscode-languageserver-textdocument'
import {type Chance, chanceFrom} from '../fuzz/chance.js'
import {PIECES} from '../fuzz/pieces.js'
import {type Editor, editorIn} from '../kit/editor.js'
import {folderWith} from '../kit/folder.js'
import {built} from '../kit/program.js'

beforeAll(built, 120_000)

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

const STRANGE = ['file:///no.md', 'untitled:x', 'file://far/a.md', '', 'a b']

/** An editor that types and asks whatever comes to its mind; gives what its draft holds in the end. */
async function typed({connection, uri}: Editor, chance: Chance): Promise<string> {
  const own = uri('a.md')
  let document = TextDocument.create(own, 'markdown', 1, HEAD)
  const asked: Promise<unknown>[] = []
  const type = async (range: Range, version: number) => {
    const contentChanges = [{range, text: textOf(chance)}]
    document = TextDocument.update(document, contentChanges, version)
    await connection.sendNotification('textDocument/didChange', {textDocument: {uri: own, version}, contentChanges})
  }
  const ask = (range: Range, textDocument: {uri: string}) => {
    if (chance.below(2) === 0) asked.push(connection.sendRequest('textDocument/hover', {textDocument, position: range.start}))
    else asked.push(connection.sendRequest('textDocument/codeAction', {textDocument, range, context: {diagnostics: []}}))
  }
  for (let version = 2; version < STEPS; version++) {
    const range = {start: placeIn(document, chance), end: placeIn(document, chance)}
    const textDocument = {uri: chance.below(8) === 0 ? chance.oneOf(STRANGE) : own}
    const kind = chance.below(10)
    if (kind < 5) await type(range, version)
    else if (kind < 9) ask(range, textDocument)
    else {
      await connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: textDocument.uri, type: 1 + chance.below(3)}]})
      await connection.sendNotification('textDocument/didClose', {textDocument: {uri: 'untitled:never-opened'}})
    }
  }
  for (const answer of await Promise.all(asked)) expect(answer === null || typeof answer === 'object').toBe(true)
  return document.getText()
}

describe('the server of editors', () => {
  test.each([1, 2, 3, 4])('finds in the end what is there, whatever was typed and asked before (seed %i)', {
    timeout: 120_000,
  }, async seed => {
    const editor = await editorIn(folderWith({'.m6lrc.json': '{}', 'a.md': 'On disk.'}))
    await editor.open('a.md', HEAD)
    const whole = `${await typed(editor, chanceFrom(seed))} `
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
