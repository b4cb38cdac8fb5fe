import {expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {lint} from '../kit/lint.js'

const STATED = [
  'author: Salma',
  'role: director',
  'link: https://libguides.aui.ma/new',
  'image: hall.jpg',
  'credit: Salma',
  'alt: The hall',
]

/** A post that nothing is said of, but for a line of its front matter. */
const withLine = (line: string) =>
  ['---', line, ...STATED, 'action: share', '---', '', 'The reading room has new lamps. Come and see!'].join('\n')

test('nothing is said where nothing is wrong', async () => {
  expect((await lint(rules, {post: withLine('subject: Lamps')})).findings).toEqual([])
})

test.each<readonly [why: string, line: string]>([
  ['an open quotation, which would hold all that follows', 'title: "Lamps'],
  ['an open list', 'platforms: [x, facebook'],
  ['a value with a colon', 'title: Lamps: the light'],
  ['a handle', 'reviewed: @salma'],
  ['a tab', '\tauthor: Salma'],
  ['a line without a name', 'Lamps'],
  ['a placeholder in a line that cannot be read', 'title: @salma [TBD]'],
  ['a word to colleagues in it', 'title: "Lamps, to be checked with Nadia'],
  ['a merge conflict', '<<<<<<< HEAD\ntitle: Lamps\n=======\ntitle: New lamps\n>>>>>>> main'],
  ['French', 'titre: "Lampes, à vérifier avec Nadia'],
  ['Arabic', 'العنوان: "مصابيح جديدة'],
  ['Darija', 'title: "lampat jdad: [TBD]'],
])('broken front matter is one finding: %s', async (_, line) => {
  for (const post of [withLine(line), withLine(line).replaceAll('\n', '\r\n')]) {
    const {findings} = await lint(rules, {post})
    expect(findings.map(({rule}) => rule)).toEqual(['valid-front-matter'])
  }
})
