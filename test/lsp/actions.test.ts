import {expect, test} from 'vitest'
import {TextDocument} from 'vscode-languageserver-textdocument'
import noUnfinishedText from '../../rules/no-unfinished-text.js'
import validFrontMatter from '../../rules/valid-front-matter.js'
import validWaiver from '../../rules/valid-waiver.js'
import {actionsFor} from '../../src/lsp/actions.js'
import {diagnosticsOf} from '../../src/lsp/diagnostics.js'
import {lint} from '../kit/lint.js'

const RULES = [noUnfinishedText, validFrontMatter, validWaiver]

/** A draft after the waiver of its first finding, with a reason in it; nothing where none is offered. */
async function waived(text: string): Promise<string | undefined> {
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text)
  const [first] = diagnosticsOf(await lint(RULES, {post: text}), document, 'https://example.org')
  if (!first) throw new Error('Nothing was found.')
  const actions = actionsFor([first], first.diagnostic.range, {document, locale: 'en'})
  const edits = actions.find(({title}) => title.startsWith('Waive'))?.edit?.changes?.['file:///a.md']
  return edits && TextDocument.applyEdits(document, edits).replace('[say why]', 'the designer knows')
}

test.each<readonly [why: string, post: string, waiver: string]>([
  ['in a text', 'One.\n\nOn [DATE] 😀.\n', '\n\n<!-- m6l-disable-next-line no-unfinished-text -- the designer knows -->\nOn'],
  ['with the line ends of the text', 'One.\r\n\r\nعلى [DATE] 😀.\r\n', 'knows -->\r\nعلى'],
  ['below front matter', '---\nlang: en\n---\nOn [DATE].\n', '---\n<!-- m6l'],
  ['in front matter, as a field', '---\ntitle: On [DATE]\n---\nOne.\n', '---\nm6l: {disable: [{rule: no-unfinished-text,'],
  ['in front matter of Windows', '---\r\ntitle: Le [DATE]\r\n---\r\nUn.\r\n', '"}]}\r\ntitle'],
  ['of front matter that cannot be read', '---\ntitle: "On\n---\nOne.\n', '---\nm6l: {disable: [{rule: valid-front-matter,'],
])('a waiver holds %s', async (_, post, waiver) => {
  const after = (await waived(post)) ?? ''
  expect(after).toContain(waiver)
  expect(/(?<!\r)\n/u.test(after) && after.includes('\r\n')).toBe(false)
  expect((await lint(RULES, {post: after, known: RULES.map(({id}) => id)})).findings).toEqual([])
})

test('no second list of waivers is offered', async () => {
  const post = '---\ntitle: On [DATE]\nm6l: {disable: []}\n---\nOne.\n'
  expect(await waived(post)).toBeUndefined()
})
