import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import factHasSource from '../../rules/fact-has-source.js'
import noUnfinishedText from '../../rules/no-unfinished-text.js'
import speaksForLibrary from '../../rules/speaks-for-library.js'
import {lint} from '../kit/lint.js'

const RULES = [factHasSource, noUnfinishedText, speaksForLibrary]

async function marked(post: string): Promise<readonly string[]> {
  const {findings, faults} = await lint(RULES, {post})
  expect(faults).toEqual([])
  return findings.map(({span, rule}) => `${rule}: ${post.slice(span.start, span.end)}`)
}

test.each<readonly [why: string, post: string, rule: string]>([
  ['a word to a colleague', 'The map room opens on 4 May 2026. (Tariq, not sure about the hour, ask the guard)', 'no-unfinished-text'],
  [
    'a word to a colleague in French',
    'La salle des cartes ouvre le 4 mai 2026. Je ne suis pas sûr du logo, demande à Tariq',
    'no-unfinished-text',
  ],
  [
    'a side taken',
    'Novels are on the first floor. The library stands with the opposition and against this minister.',
    'speaks-for-library',
  ],
  ['a fact from nowhere', 'Come in from the cold. Tea with mint doubles the memory of students for five hours.', 'fact-has-source'],
])('hears %s', async (_, post, rule) => {
  expect((await marked(post)).some(line => line.startsWith(rule))).toBe(true)
})

test.each<readonly [why: string, post: string]>([
  ['a word to readers', 'The map room opens on 4 May 2026. Ask the guard if you are not sure where it is.'],
  ['a debate', 'Novels are on the first floor. On 4 May 2026 two deputies debate the reform, and you ask the questions.'],
  ['numbers of the library’s own', 'Last year you borrowed 40,215 books from us, and 62 % of our loans were novels.'],
  ['a fact with its source', 'Tea doubles the memory of students for five hours (Okafor, 2019). Come in from the cold.'],
  ['a reply', '---\naction: reply\n---\nThe map room opens on 4 May 2026. (Tariq, not sure about the hour, ask the guard)'],
  ['a few words with no post beside them', 'perhaps on Monday'],
  ['a signed opinion', 'The library stands with the opposition and against this minister, says the novel.\n\n— Hind, first floor'],
])('leaves alone %s', async (_, post) => {
  expect(await marked(post)).toEqual([])
})

test('rows are told from one another, and each has its label', () => {
  const rows = readFileSync(new URL('../../rules/models/rows/notes.jsonl', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
  const texts = rows.map(row => JSON.parse(row).text)
  expect(new Set(texts).size).toBe(texts.length)
  expect(rows.every(row => /"label": ?"(?:ok|violation)"/.test(row))).toBe(true)
})
