import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {ruleBook} from '../../rules/presets.js'
import {createLinter} from '../../src/linter/index.js'
import type {Post} from '../../src/post/index.js'
import {MOST_POSTS, postsOf} from '../../src/schedule/index.js'
import {NOW} from '../kit/lint.js'

async function read(source: string, path = 'plan.csv'): Promise<readonly Post[]> {
  const posts: Post[] = []
  for await (const post of postsOf(source, path)) posts.push(post)
  return posts
}

/** What a schedule says, post by post. */
async function said(source: string, path?: string) {
  return (await read(source, path)).map(({passages, meta, links}) => ({
    text: passages
      .filter(({kind}) => kind === 'paragraph')
      .map(({text}) => text)
      .join(' / '),
    ...(meta.date && {date: meta.date.value}),
    ...(meta.platforms.length > 0 && {on: meta.platforms.map(({value}) => value).join()}),
    ...(links.length > 0 && {links: links.map(({url}) => url).join()}),
  }))
}

describe('the tables of schedulers', () => {
  test.each([
    {
      why: 'Hootsuite: no header; date, message, link',
      csv: '03/31/2026 09:00,"Come in, and read",https://libguides.aui.ma/a\n04/01/2026 10:00,Maps,\n',
      posts: [
        {text: 'Come in, and read', date: '2026-03-31T09:00', links: 'https://libguides.aui.ma/a'},
        {text: 'Maps', date: '2026-04-01T10:00'},
      ],
    },
    {
      why: 'Buffer: the date is called “Posting Time”',
      csv: 'Text,Image URL,Tags,Posting Time\nMaps,,news,2026-03-31 14:05\n',
      posts: [{text: 'Maps', date: '2026-03-31T14:05'}],
    },
    {
      why: 'a plan in French',
      csv: 'Texte;Date prévue;Heure de publication\nCartes;31/03/2026;14:05\n',
      posts: [{text: 'Cartes', date: '2026-03-31T14:05'}],
    },
    {why: 'a plan in Arabic', csv: 'النص,موعد النشر\nخرائط,2026-03-31\n', posts: [{text: 'خرائط', date: '2026-03-31'}]},
    {
      why: 'Sprout: date and hour apart',
      csv: 'date,time_24hr,message_text\n31/03/2026,14:05,Maps\n',
      posts: [{text: 'Maps', date: '2026-03-31T14:05'}],
    },
    {
      why: 'Agorapulse: the date and the hour of publishing apart',
      csv: 'Publishing date,Publishing time,Profile,Text\n31/03/2026,2:05 PM,The library,Maps\n',
      posts: [{text: 'Maps', date: '2026-03-31T14:05', on: 'The library'}],
    },
    {
      why: 'the hour before the date, each in its column',
      csv: 'Publish Time,Publish Date,Text\n14:05,2026-03-31,Maps\n',
      posts: [{text: 'Maps', date: '2026-03-31T14:05'}],
    },
    {
      why: 'a time that is a date, too',
      csv: 'Scheduled time,Text\n2026-03-31 14:05,Maps\n',
      posts: [{text: 'Maps', date: '2026-03-31T14:05'}],
    },
    {
      why: 'an Arabic plan, the hour apart',
      csv: 'تاريخ النشر,وقت النشر,النص\n2026-03-31,14:05,خرائط\n',
      posts: [{text: 'خرائط', date: '2026-03-31T14:05'}],
    },
    {
      why: 'PostFast: an offset, an account',
      csv: 'scheduled_at,account_id,content\n2026-03-31T14:05:00+01:00,fb-1,Maps\n',
      posts: [{text: 'Maps', date: '2026-03-31T14:05+01:00', on: 'fb-1'}],
    },
    {
      why: 'Publer: year first',
      csv: 'Date,Message,Link,Media,Title,Labels\n2026/03/31 14:05,Maps,,,,spring\n',
      posts: [{text: 'Maps', date: '2026-03-31T14:05'}],
    },
    {why: 'Statusbrew: text and image, no date', csv: 'text,image\nMaps,https://example.org/a.png\n', posts: [{text: 'Maps'}]},
    {
      why: 'GoHighLevel',
      csv: 'postAtSpecificTime (YYYY-MM-DD HH:mm:ss),content\n2026-03-31 14:05:00,Maps\n',
      posts: [{text: 'Maps', date: '2026-03-31T14:05'}],
    },
    {
      why: 'semicolons, as Excel writes them in French',
      csv: 'Date;Plateforme;Texte\n31/03/2026 14:05;facebook;Des cartes, des atlas\n',
      posts: [{text: 'Des cartes, des atlas', date: '2026-03-31T14:05', on: 'facebook'}],
    },
    {
      why: 'Arabic names',
      csv: 'التاريخ,المنصة,النص\n2026-03-31,فيسبوك,قاعة الخرائط\n',
      posts: [{text: 'قاعة الخرائط', date: '2026-03-31', on: 'فيسبوك'}],
    },
    {
      why: 'a byte order mark, CR LF, line breaks and doubled marks inside quotation marks, an empty row',
      csv: '\ufeffmessage\r\n"One ""two""\r\n\r\nthree"\r\n,\r\nfour\r\n',
      posts: [{text: 'One "two" / three'}, {text: 'four'}],
    },
  ])('$why', async ({csv, posts}) => {
    expect(await said(csv)).toEqual(posts)
  })

  test('a YAML list, and a JSON object that holds one', async () => {
    const yaml =
      'posts:\n  - text: >\n      Come in,\n      and read\n    date: 2026-03-31\n    platforms: [x, facebook]\n  - {message: "Maps"}\n'
    expect(await said(yaml, 'plan.yml')).toEqual([{text: 'Come in, and read', date: '2026-03-31', on: 'x,facebook'}, {text: 'Maps'}])
    expect(await said('[{"content": "A \\"map\\"", "scheduledAt": "2026-03-31T10:00Z"}]', 'plan.json')).toEqual([
      {text: 'A "map"', date: '2026-03-31T10:00Z'},
    ])
  })

  test.each([
    {why: 'no column of posts', path: 'a.csv', source: 'name,price\nMap,3\n', says: 'a.csv: no column holds the posts.'},
    {
      why: 'a quotation mark that is never closed',
      path: 'a.csv',
      source: 'message\nok\n"never',
      says: 'a.csv:3: this cell opens a quotation mark that is never closed.',
    },
    {
      why: 'a post too many',
      path: 'a.csv',
      source: `message\n${'a\n'.repeat(MOST_POSTS + 1)}`,
      says: 'a.csv holds more than 5,000 posts',
    },
    {
      why: 'a post too many, before what follows it is read',
      path: 'a.csv',
      source: `message\n${'a\n'.repeat(MOST_POSTS + 1)}"never`,
      says: 'a.csv holds more than 5,000 posts',
    },
    {
      why: 'an entry too many of a JSON list',
      path: 'a.json',
      source: JSON.stringify({posts: Array(MOST_POSTS + 1).fill({text: 'a', date: '2026-03-31'})}),
      says: 'a.json holds more than 5,000 posts',
    },
    {
      why: 'one too many of a YAML list',
      path: 'a.yml',
      source: '- text: a\n'.repeat(MOST_POSTS + 1),
      says: 'a.yml holds more than 5,000 posts',
    },
    {why: 'no list', path: 'a.yml', source: 'title: x', says: 'a.yml:1:1: this is no schedule: it is no list of posts.'},
    {why: 'broken JSON', path: 'a.json', source: '[{"text": "a"', says: 'a.json:1:'},
  ])('$why is an error with its place', async ({path, source, says}) => {
    await expect(read(source, path)).rejects.toThrow(says)
  })
})

describe('places', () => {
  const cellText = fc.array(fc.constantFrom('a', 'كتاب', '😀', '"', ',', ';', '\n', '\r\n', ' ', 'é')).map(parts => parts.join(''))
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

  test('whatever cells hold, each letter of a post stands where it was read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cellText, {minLength: 1, maxLength: 4}), async texts => {
        const source = `date,message\n${texts.map(text => `2026-03-31,${quoted(`x${text}`)}\n`).join('')}`
        const posts = await read(source)
        expect(posts).toHaveLength(texts.length)
        for (const {passages, row} of posts) {
          for (const {text, locate} of passages) {
            for (let at = 0; at < text.length; at++) {
              const {start, end} = locate(at, at + 1)
              const from = row?.from ?? 0
              const written = source.slice(from + start, from + end)
              expect(written === text[at] || (text[at] === '"' && written === '""')).toBe(true)
            }
          }
        }
      }),
      {numRuns: 60},
    )
  })

  test('no text makes the reader hang or throw anything but what it foresees', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary'}), fc.constantFrom('a.csv', 'a.yml', 'a.json'), async (source, path) => {
        await read(source, path).catch(error => expect(error).toHaveProperty('remedy'))
      }),
      {numRuns: 200},
    )
  })
})

describe('findings', () => {
  const CSV = [
    'date,platform,message,author,m6l',
    '31/03/2026 10:00,facebook,"See ""this"" [insert link], مرحبا 😀",Salma,',
    '31/03/2026 10:05,facebook,Maps of the Atlas hang in the reading room,Salma,',
    '31/03/2026 10:00,x,Come to [PLACE],Salma,no-unfinished-text -- the hall is named on stage',
    '01/02/2026 10:00,x,Maps of the Rif,Salma,',
    '32/02/2026,x,Maps of the Souss,Salma,',
  ].join('\n')

  async function found(text: string, path = 'plan.csv') {
    const only = ['no-unfinished-text', 'schedule-has-room', 'schedule-is-clear', 'valid-waiver']
    const report = await createLinter(ruleBook, {config: false, now: NOW, only}).lintText({text, path})
    expect(report.faults).toEqual([])
    return {
      findings: report.findings.map(({rule, line, column, span}) => `${line}:${column} ${rule} ${text.slice(span.start, span.end)}`),
      waived: report.waived.map(({reason}) => reason),
    }
  }

  test('point at file, row and place in the cell; rules across posts work on the rows; a column waives', async () => {
    expect(await found(CSV)).toEqual({
      findings: [
        '2:41 no-unfinished-text [insert link]',
        '3:1 schedule-has-room 31/03/2026 10:05',
        '5:1 schedule-is-clear 01/02/2026 10:00',
        '6:1 schedule-is-clear 32/02/2026',
      ],
      waived: ['the hall is named on stage'],
    })
  })

  test('day and month that can be taken for each other are told once', async () => {
    const {findings} = await found('date,message\n03/04/2026 10:00,One\n05/06/2026 10:00,Two\n')
    expect(findings).toEqual(['2:1 schedule-is-clear 03/04/2026 10:00'])
    expect((await found('date,message\n03/04/2026 10:00,One\n13/06/2026 10:00,Two\n')).findings).toEqual([])
  })

  test('what stands in one row is told once, and so is what stands between two', async () => {
    const csv = 'date,message\n2026-03-31,Maps [PLACE]\n<<<<<<< HEAD\n2026-04-01,Atlas\n=======\n2026-04-02,Globe\n>>>>>>> b\n'
    const {findings} = await found(csv)
    expect(findings).toEqual(['2:17 no-unfinished-text [PLACE]', '3:1 no-unfinished-text <<<<<<< HEAD'])
    const yaml = '- text: Maps [PLACE]\n- text: {a: b}\n- text: Atlas\n  platforms: [x]\n'
    expect((await found(yaml, 'plan.yml')).findings).toEqual(['1:14 no-unfinished-text [PLACE]'])
  })

  test('a row that waives for itself waives for no other', async () => {
    const csv = 'message,m6l\nMaps [PLACE],no-unfinished-text -- on stage\nMaps [PLACE],\n'
    expect(await found(csv)).toEqual({findings: ['3:6 no-unfinished-text [PLACE]'], waived: ['on stage']})
  })

  test('the same in YAML, with its escapes', async () => {
    const yaml = '- date: 2026-03-31 10:00\n  text: "See \\"this\\" [insert link]"\n'
    expect((await found(yaml, 'plan.yml')).findings).toEqual(['2:23 no-unfinished-text [insert link]'])
  })
})
