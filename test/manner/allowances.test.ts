import {expect, test} from 'vitest'
import dateIsAbsolute from '../../rules/date-is-absolute.js'
import factHasSource from '../../rules/fact-has-source.js'
import noUnfinishedText from '../../rules/no-unfinished-text.js'
import speaksForLibrary from '../../rules/speaks-for-library.js'
import {lint} from '../kit/lint.js'

const RULES = [dateIsAbsolute, factHasSource, noUnfinishedText, speaksForLibrary]

async function heard(post: string): Promise<readonly string[]> {
  const {findings, faults} = await lint(RULES, {post})
  expect(faults).toEqual([])
  return findings.map(({rule}) => rule)
}

test('hears an empty place of one word', async () => {
  expect(await heard('Dinner with the poets of the valley, in [room?], all welcome.')).toContain('no-unfinished-text')
})

test.each<readonly [why: string, post: string]>([
  ['the day of a saying', 'Never leave for tomorrow the page that you may read today, as my grandmother said.'],
  ['a title in capitals', 'Yesterday Never Dies (1997), film night on Friday 6 March 2026.'],
  ['the evening of a stranger', 'My boyfriend and the band play tonight at 9 pm, lol, pizza first!'],
  ['what readers may not know', 'The lamps are on the second floor. Ask the guard if you are not sure which ones.'],
  ['what critics say', 'Panel: critics call the ministers of 1934 a shame for the country, historians answer.'],
  ['an editor’s word in a quotation', 'He wrote: “[the author] never slept.”'],
])('leaves alone %s', async (_, post) => {
  expect(await heard(post)).toEqual([])
})
