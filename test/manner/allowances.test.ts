import {expect, test} from 'vitest'
import dateIsAbsolute from '../../rules/date-is-absolute.js'
import factHasSource from '../../rules/fact-has-source.js'
import noUnfinishedText from '../../rules/no-unfinished-text.js'
import speaksForLibrary from '../../rules/speaks-for-library.js'
import {allowanceOf} from '../../src/manner/allowances.js'
import type {Manner} from '../../src/manner/index.js'
import {stretchesOf} from '../../src/manner/stretches.js'
import {read} from '../kit/cases.js'
import {lexicons} from '../kit/lexicons.js'
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

test('hears a label that still waits for its link', async () => {
  expect(await heard('Inscription : https://…')).toContain('no-unfinished-text')
})

test.each<readonly [why: string, post: string]>([
  ['a day that is named, where no list knows what happens', 'Bring a lamp tonight, the ghosts of the stacks like company.'],
  ['a day that is counted back', 'The scanner was mended two nights ago, at last.'],
])('hears %s', async (_, post) => {
  expect(await heard(post)).toContain('date-is-absolute')
})

test.each<readonly [manner: Manner, post: string, asked: number]>([
  ['day', 'The atlas comes back tomorrow to the map room of the library.', -1],
  ['day', 'The atlas comes back tomorrow to the map room. Until 4 May 2026 it was lent.', 2],
  ['opinion', 'The new map room of the library is a sad place for books.', -1],
  ['opinion', 'This song is sad, lol, and the band is worse than my cousin’s.', 2.8],
  ['claim', 'A map on the wall of the reading room makes students calmer.', -1],
  ['claim', 'A good walk makes everybody calmer.', 0.75],
  ['note', 'The new map room of the library is a sad place for books.', 0],
  ['blank', 'A talk on the old maps of the library (date to be announced)', Number.POSITIVE_INFINITY],
])('asks of the %s in “%s” %d nats', async (manner, text, asked) => {
  const post = await read(text)
  const [stretch] = stretchesOf(post)
  expect(stretch && allowanceOf(manner, stretch, {post, terms: lexicons})).toBeCloseTo(asked, 1)
})

test.each<readonly [manner: Manner, near: string, strange: string]>([
  ['note', 'Not sure if the map room is free, I should ask the desk.', 'Not sure if the striker is free, lol, I should text my cousin.'],
  ['day', 'The atlas comes back tomorrow, ask at the desk.', 'The band plays tomorrow, lol, pizza with my boyfriend first!'],
  ['opinion', 'La nouvelle salle est plus triste que la vieille.', 'Quel match pourri hier soir, mdr, mon frère est dégoûté.'],
  ['claim', 'القراءة في المكتبة تزيد التركيز.', 'أحسن لاعب في العالم هو هذا النجم والله، هدف خرافي.'],
  ['opinion', 'هاد الكتاب ديال المكتبة طويل بزاف', 'هههه والله حتى نتا صاحبي راك باغي تصوت على هاد الشفارة'],
])('asks more of the %s in a post of what no library speaks of', async (manner, near, strange) => {
  const askedOf = async (text: string) => {
    const post = await read(text)
    const [stretch] = stretchesOf(post)
    return stretch && allowanceOf(manner, stretch, {post, terms: lexicons})
  }
  expect(await askedOf(strange)).toBeGreaterThan((await askedOf(near)) ?? Number.POSITIVE_INFINITY)
})

test.each<readonly [why: string, post: string]>([
  ['the day of a saying', 'Never leave for tomorrow the page that you may read today, as my grandmother said.'],
  ['a title in capitals', 'Yesterday Never Dies (1997), film night on Friday 6 March 2026.'],
  ['the evening of a stranger', 'My boyfriend and the band play tonight at 9 pm, lol, pizza first!'],
  ['what readers may not know', 'The lamps are on the second floor. Ask the guard if you are not sure which ones.'],
  ['a title after a colon', 'Film night at 8 pm: The Day After Tomorrow.'],
  ['words that are said not to be the library’s', 'The speaker’s views are not those of the library.'],
  ['what stands in rooms', 'Des étudiants venus de 12 pays, sur 3 continents, et des livres sur 4 étages.'],
  ['what critics say', 'Panel: critics call the ministers of 1934 a shame for the country, historians answer.'],
  ['an editor’s word in a quotation', 'He wrote: “[the author] never slept.”'],
  ['the words of tomorrow', 'Conférence : les métiers de demain.'],
  ['a list of what one learns', 'Crop, resize, share… all in our image workshop.'],
  ['such a list in French', 'Rogner, redimensionner, partager... dans notre atelier.'],
  ['such a list in Arabic', 'صحّح، رتّب، انشر… ورشة المكتبة'],
  ['such a list in Darija', '9ess, sgher, partager… f l’atelier dyalna'],
  ['a link that an export has cut', 'Hello library https://…'],
  ['one that it has cut earlier', 'Bonjour la bibliothèque https…'],
  ['one at the end of a sentence', 'مرحبا بكم في المكتبة https://…'],
  ['a vulgar word, of which its own rule speaks', 'Il fait un froid de merde, on ne va pas se mentir.'],
])('leaves alone %s', async (_, post) => {
  expect(await heard(post)).toEqual([])
})
