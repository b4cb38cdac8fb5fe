import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterEach, beforeAll, describe, expect, test} from 'vitest'
import type {CodeAction, Diagnostic, Hover} from 'vscode-languageserver-protocol/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {type Editor, editorIn} from '../kit/editor.js'
import {folderWith} from '../kit/folder.js'
import {built} from '../kit/program.js'

beforeAll(built, 60_000)

let editor: Editor | undefined

async function start(files: Readonly<Record<string, string>> = {}, args: readonly string[] = []): Promise<Editor> {
  editor = await editorIn(folderWith({'.m6lrc.json': '{}', ...files}), args)
  return editor
}

afterEach(async () => {
  expect(await editor?.leave()).toBe(0)
  editor = undefined
})

const HEAD = '---\nauthor: Director\nrole: director\n---\nSee https://libguides.aui.ma/open.\n\n'
const DRAFT = `${HEAD}😀 أهلا [insert date] for #openaccessweek.\n`

const inShort = ({code, severity, range: {start, end}}: Diagnostic) =>
  `${severity === 1 ? 'error' : 'warning'} ${code} ${start.line}:${start.character}-${end.line}:${end.character}`

/** The offers for a diagnostic. */
async function offers({connection, uri}: Editor, name: string, {range}: Diagnostic): Promise<readonly CodeAction[]> {
  return connection.sendRequest('textDocument/codeAction', {textDocument: {uri: uri(name)}, range, context: {diagnostics: []}})
}

/** A text with the edits of an offer made. */
function edited(text: string, {edit}: CodeAction): string {
  const document = TextDocument.create('a.md', 'markdown', 1, text)
  return TextDocument.applyEdits(document, Object.values(edit?.changes ?? {}).flat())
}

const startsWith = (title: string) => (one: CodeAction) => one.title.startsWith(title)

describe('m6l lsp', () => {
  test('marks what the linter finds, in the units of the protocol, with the clause and a link to the policy', {
    timeout: 60_000,
  }, async () => {
    const found = await (await start()).open('posts/a.md', DRAFT)
    expect(found.map(inShort)).toEqual(['error no-unfinished-text 6:8-6:21', 'warning accessible-text 6:26-6:41'])
    expect(found[0]).toMatchObject({
      source: 'm6l',
      message: expect.stringMatching(/“\[insert date\]”.*\n.*\(representation\)$/u),
      codeDescription: {href: expect.stringContaining('https://libguides.aui.ma/')},
    })
  })

  test('reads again while the writer types, and is content in the end', {timeout: 60_000}, async () => {
    const here = await start()
    await here.open('a.md', DRAFT)
    expect((await here.change('a.md', DRAFT.replace('[insert date]', 'Monday'))).map(inShort)).toEqual([
      'warning accessible-text 6:19-6:34',
    ])
    expect(await here.change('a.md', HEAD)).toEqual([])
  })

  test('offers to mend, and a waiver that waits for its reason', {timeout: 60_000}, async () => {
    const here = await start()
    const [unfinished, hashtag] = await here.open('a.md', DRAFT)
    const [mend] = (await offers(here, 'a.md', hashtag!)).filter(({isPreferred}) => isPreferred)
    expect(edited(DRAFT, mend!)).toContain('#OpenAccessWeek')
    const waiver = (await offers(here, 'a.md', unfinished!)).find(startsWith('Waive'))
    const waived = edited(DRAFT, waiver!)
    expect(waived).toContain('<!-- m6l-disable-next-line no-unfinished-text -- [say why] -->\n😀')
    const after = await here.change('a.md', waived.replace('[say why]', 'the date is announced on stage'))
    expect(after.map(({code}) => code)).toEqual(['accessible-text'])
  })

  test.each([
    {locale: 'fr', title: 'Déroger ici à no-unfinished-text, avec une raison', stub: '[dites pourquoi]', mends: 'Écrire «'},
    {locale: 'ar', title: 'استثناء هذا الموضع من القاعدة', stub: '[اذكر السبب]', mends: 'كتابة «'},
  ])('offers in the language of the configuration, and takes no stub for a reason: $locale', {
    timeout: 60_000,
  }, async ({locale, title, stub, mends}) => {
    const here = await start({'.m6lrc.json': JSON.stringify({locale})})
    const [unfinished, hashtag] = await here.open('a.md', DRAFT)
    expect((await offers(here, 'a.md', hashtag!)).some(startsWith(mends))).toBe(true)
    const waiver = (await offers(here, 'a.md', unfinished!)).find(startsWith(title))
    const waived = edited(DRAFT, waiver!)
    expect(waived).toContain(`<!-- m6l-disable-next-line no-unfinished-text -- ${stub} -->\n😀`)
    const after = await here.change('a.md', waived)
    expect(after.map(({code}) => code)).toEqual(['valid-waiver', 'no-unfinished-text', 'accessible-text'])
  })

  test('explains a rule, and what is wrong with a configuration, in its language', {timeout: 60_000}, async () => {
    const here = await start({'.m6lrc.json': '{"locale": "fr"}'})
    await here.open('a.md', DRAFT)
    const hover: Hover = await here.connection.sendRequest('textDocument/hover', {
      textDocument: {uri: here.uri('a.md')},
      position: {line: 6, character: 10},
    })
    expect(hover.contents).toMatchObject({value: expect.stringContaining('Une publication')})
    const broken = await start({'.m6lrc.json': '{"locale": "fr", "rulez": {}}'})
    const [trouble] = await broken.open('a.md', DRAFT)
    expect(trouble?.message).toContain('n’est pas connu ici')
  })

  test('offers what a rule suggests, for the writer to choose', {timeout: 60_000}, async () => {
    const here = await start()
    const draft = `${HEAD}Join us on Monday 3 March 2026.\n`
    const [wrong] = await here.open('a.md', draft)
    const made = (await offers(here, 'a.md', wrong!)).map(offer => edited(draft, offer).split('\n')[6])
    expect(made).toContain('Join us on Tuesday 3 March 2026.')
  })

  test('explains the rule under the pointer', {timeout: 60_000}, async () => {
    const here = await start()
    await here.open('a.md', DRAFT)
    const hover: Hover = await here.connection.sendRequest('textDocument/hover', {
      textDocument: {uri: here.uri('a.md')},
      position: {line: 6, character: 10},
    })
    expect(hover.contents).toMatchObject({
      kind: 'markdown',
      value: expect.stringMatching(/^\*\*no-unfinished-text\*\* — .*\n\n.*\(representation\)/u),
    })
  })

  test('heeds the configuration beside the draft, and heeds it anew when it changes', {timeout: 60_000}, async () => {
    const here = await start({'.m6lrc.json': '{"rules": {"accessible-text": "off"}}'})
    const file = path.join(new URL(here.uri('.m6lrc.json')).pathname)
    expect((await here.open('a.md', DRAFT)).map(({code}) => code)).toEqual(['no-unfinished-text'])
    writeFileSync(file, readFileSync(file, 'utf8').replace('accessible-text', 'no-unfinished-text'))
    const again = here.next('a.md')
    await here.connection.sendNotification('workspace/didChangeWatchedFiles', {changes: [{uri: here.uri('.m6lrc.json'), type: 2}]})
    expect((await again).map(({code}) => code)).toEqual(['accessible-text'])
  })

  test('names another draft as the workspace does, not by where it is on this machine', {timeout: 60_000}, async () => {
    const here = await start()
    const twice = `${HEAD}The map room is open again: come and see the atlas of the Atlas that two students drew by hand last summer.\n`
    await here.open('posts/a.md', twice)
    const [again] = await here.open('posts/b.md', twice)
    expect(again?.message).toContain('nearly the same as posts/a.md')
  })

  test('says what is wrong with a configuration, and goes on', {timeout: 60_000}, async () => {
    const here = await start({'.m6lrc.json': '{"rulez": {}}'})
    const [trouble] = await here.open('a.md', DRAFT)
    expect(trouble?.message).toContain('“rulez” is not known here')
    await here.open('b.md', DRAFT)
    await here.change('a.md', `${DRAFT}\n`)
    expect(here.shown).toEqual([expect.stringContaining('Did you mean “rules”?')])
  })

  test('says of a schedule that nobody can read what is wrong in it, and opens no window for that', {timeout: 60_000}, async () => {
    const here = await start()
    const [trouble] = await here.open('plan.json', '{"posts": ', 'json')
    expect(trouble?.message).toContain('plan.json')
    expect(here.shown).toEqual([])
  })

  test('reads drafts that are on no disk, leaves ignored ones alone, and speaks French when it is told to', {timeout: 60_000}, async () => {
    const here = await start({'.m6lignore': 'old/'}, ['--locale', 'fr'])
    expect((await here.open('untitled:Untitled-1', DRAFT)).map(({code}) => code)).toEqual(['no-unfinished-text', 'accessible-text'])
    expect(await here.open('old/a.md', DRAFT)).toEqual([])
    expect((await here.open('b.txt', DRAFT, 'plaintext'))[0]?.message).toContain('«')
  })
})
