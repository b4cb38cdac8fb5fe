import {describe, expect, test} from 'vitest'
import rule from '../../rules/no-repeated-post.js'
import {ruleBook} from '../../rules/presets.js'
import {createLinter, type LinterOptions, type TextToLint} from '../../src/linter/index.js'
import {testRule} from '../kit/test-rule.js'

const en =
  'The reading club meets on the second floor this month. Bring a book about snow, a cup for the tea, and a friend who says that novels are a waste of time; we have room for thirty.'
const fr =
  'Le club de lecture se réunit au deuxième étage ce mois-ci. Apportez un livre sur la neige, une tasse pour le thé, et l’ami qui dit que les romans font perdre du temps.'
const ar =
  'يجتمع نادي القراءة هذا الشهر في الطابق الثاني. أحضروا كتابا عن الثلج، وكوبا للشاي، وصديقا يقول إن الروايات مضيعة للوقت، فعندنا مكان لثلاثين قارئا.'
const ary =
  'Club dyal l9raya ghadi yjtame3 had ch-chher f tabe9 tani. Jibo m3akom ktab 3la ttelj, w kas dyal atay, w sa7eb li kaygoul belli rriwayat ghir tdyi3 dyal lwe9t.'

const dated = (date: string, text: string, more = '') => `---\ndate: ${date}\n${more}---\n${text}`

testRule(rule)

describe('posts of a run', () => {
  test.each([
    {why: 'the same words', first: en, second: en},
    {why: 'the same words in capitals and with other points', first: en, second: en.toUpperCase().replaceAll('.', '!')},
    {why: 'a word exchanged', first: en, second: en.replace('thirty', 'everybody')},
    {why: 'in French', first: fr, second: fr},
    {why: 'in French without accents', first: fr, second: fr.normalize('NFD').replace(/\p{M}/gu, '')},
    {why: 'in Arabic', first: ar, second: ar.replace('هذا الشهر', 'هذا الشهر أيضا')},
    {why: 'in Darija', first: ary, second: ary},
    {why: 'a week apart', first: dated('2026-03-02', en), second: dated('2026-03-09', en)},
    {why: 'dated and not', first: dated('2026-03-02', en), second: en},
    {
      why: 'on a platform in common',
      first: dated('2026-03-02', en, 'platforms: [x, facebook]\n'),
      second: dated('2026-03-02', en, 'platform: facebook\n'),
    },
  ])('repeat one another: $why', async ({first, second}) => {
    expect(await repeats([first, second])).toEqual([[], ['This post says nearly the same as 0.md.']])
  })

  test.each([
    {
      why: 'another text',
      first: en,
      second: 'The map room is open again, and the atlas that two students drew by hand hangs on its north wall.',
    },
    {
      why: 'half of it is new',
      first: en,
      second: `${en.slice(0, 90)} Nothing else has been decided, so come and help us choose what we read, where we sit and who brings the biscuits.`,
    },
    {why: 'the same occasion on another day', first: `${en} 12 March`, second: `${en} 19 March`},
    {why: 'few words', first: 'Closed today: snow.', second: 'Closed today: snow.'},
    {why: 'months apart', first: dated('2026-03-02', en), second: dated('2026-09-02', en)},
    {why: 'a reminder that says so', first: en, second: `---\nrepeats: 0.md\n---\n${en}`},
    {
      why: 'one for each platform',
      first: dated('2026-03-02', en, 'platform: x\n'),
      second: dated('2026-03-02', en, 'platform: facebook\n'),
    },
    {why: 'a reply', first: en, second: `---\naction: reply\n---\n${en}`},
    {why: 'in another language', first: en, second: fr},
  ])('do not: $why', async ({first, second}) => {
    expect(await repeats([first, second])).toEqual([[], []])
  })

  test('are compared with all before them, not with the last alone', async () => {
    const others = Array.from(
      {length: 40},
      (_, at) =>
        `Shelf ${at} ${'abcdefghijklmnopqrstuvwxyz'.slice(at % 20)} holds the letters of a traveller who crossed the desert with ${at} camels and no map.`,
    )
    expect((await repeats([en, ...others, en])).at(-1)).toEqual(['This post says nearly the same as 0.md.'])
  })

  test('may be further apart than the configuration says', async () => {
    const rules = {'no-repeated-post': ['warning', {days: 3}]} as const
    expect(await repeats([dated('2026-03-02', en), dated('2026-03-09', en)], {rules})).toEqual([[], []])
  })

  test('a draft that is read twice does not repeat itself', async () => {
    const linter = createLinter(ruleBook, {config: false, only: ['no-repeated-post']})
    for (let times = 0; times < 2; times++) expect((await linter.lintText({text: en, path: 'a.md'})).findings).toEqual([])
  })

  test('the finding stands on the first passage of the later post', async () => {
    const linter = createLinter(ruleBook, {config: false, only: ['no-repeated-post']})
    await linter.lintText({text: `${en}\n\nSee you!`, path: 'a.md'})
    const {findings, source} = await linter.lintText({text: `${en}\n\nSee you!`, path: 'b.md'})
    expect(findings.map(({span}) => source.slice(span.start, span.end))).toEqual([en])
  })
})

async function repeats(posts: readonly string[], options: LinterOptions = {}): Promise<readonly (readonly string[])[]> {
  const linter = createLinter(ruleBook, {config: false, only: ['no-repeated-post'], ...options})
  const said: string[][] = []
  for (const [at, text] of posts.entries()) {
    const post: TextToLint = {text, path: `${at}.md`}
    said.push((await linter.lintText(post)).findings.map(({message}) => message))
  }
  return said
}
