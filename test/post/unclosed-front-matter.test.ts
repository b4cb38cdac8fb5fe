import {expect, test} from 'vitest'
import {parse} from '../../src/post/index.js'

const path = 'post.md'
const FIELDS = 'title: The map room\nplatform: x'

test.each<readonly [why: string, source: string, body: string]>([
  ['the text starts below the last field', `---\n${FIELDS}\n\nCome and see.`, '\n\nCome and see.'],
  ['Windows ends lines by two signs', `---\r\n${FIELDS.replace('\n', '\r\n')}\r\n\r\nCome.`, '\r\n\r\nCome.'],
  ['a byte order mark stands before all', `\uFEFF---\n${FIELDS}\n\nCome.`, '\n\nCome.'],
  ['a list goes on below its field', '---\nplatforms:\n  - x\n  - facebook\nauthor: Salma\n\nCome.', '\n\nCome.'],
  ['French names', '---\ntitre: La nuit des contes\nplateforme: x\n\nVenez.', '\n\nVenez.'],
  ['Arabic names', '---\nالعنوان: ليلة الحكايات\nالمنصة: x\n\nتعالوا.', '\n\nتعالوا.'],
  ['there is no text', `---\n${FIELDS}`, ''],
])('front matter without an end: %s', async (_, source, body) => {
  const post = await parse(source, {path})
  expect(post.problems.map(({kind, span}) => [kind, source.slice(span.start, span.end)])).toEqual([['unclosed-front-matter', '---']])
  expect(source.slice(post.body.start, post.body.end)).toBe(body)
  expect(post.meta.platforms.map(({value}) => value)).toContain('x')
})

test.each<readonly [why: string, source: string]>([
  ['a line of dashes above a text', '---\nThe map room is open.'],
  ['above an announcement', '---\nDate: 4 May 2026\nPlace: map room\n\nCome.'],
  ['with nothing right below it', `---\n\n${FIELDS}`],
  ['it is closed', `---\n${FIELDS}\n---\nCome.`],
  ['fields that nobody opened', FIELDS],
])('no front matter without an end: %s', async (_, source) => {
  const {problems} = await parse(source, {path})
  expect(problems.filter(({kind}) => kind === 'unclosed-front-matter')).toEqual([])
})
