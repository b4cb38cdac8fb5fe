import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {marked, read} from '../kit/cases.js'

describe('quotations', () => {
  const cases: readonly {why: string; text: string; quoted: readonly string[]}[] = [
    {why: 'English', text: 'She said “read more” today', quoted: ['“read more”']},
    {why: 'straight', text: 'She said "read more" today', quoted: ['"read more"']},
    {why: 'French, with no-break spaces', text: 'Elle dit «\u00a0lisez\u00a0»', quoted: ['«\u00a0lisez\u00a0»']},
    {why: 'German', text: 'Er sagt „lies“', quoted: ['„lies“']},
    {why: 'single curly', text: 'The word ‘book’ is short', quoted: ['‘book’']},
    {why: 'single curly with an apostrophe inside', text: '‘don’t panic’ it says', quoted: ['‘don’t panic’']},
    {why: 'a verse', text: 'قال تعالى ﴿اقرأ باسم ربك﴾ صدق', quoted: ['﴿اقرأ باسم ربك﴾']},
    {why: 'a verse with its brackets the other way round', text: '﴾اقرأ﴿', quoted: ['﴾اقرأ﴿']},
    {why: 'Arabic in guillemets', text: 'رواية «الأبله» لدوستويفسكي', quoted: ['«الأبله»']},
    {why: 'several', text: '“a” and “b” and "c"', quoted: ['“a”', '“b”', '"c"']},
    {why: 'the outer of nested ones', text: '“He said ‘no’ twice”', quoted: ['“He said ‘no’ twice”']},
    {why: 'the outer of nested ones of a kind', text: '«\u00a0a «\u00a0b\u00a0» c\u00a0»', quoted: ['«\u00a0a «\u00a0b\u00a0» c\u00a0»']},
    {why: 'the first of two that are not closed alike', text: '« a « b » c', quoted: ['« a « b »']},
    {why: 'a single one closed only by apostrophes', text: '‘a b’s c', quoted: []},
    {why: 'an apostrophe is none', text: "l’été d’un lecteur, don't, l'eau", quoted: []},
    {why: 'an opening apostrophe is none', text: '’tis the season', quoted: []},
    {why: 'a year is none', text: 'the ‘90s were good', quoted: []},
    {why: 'inches are none', text: 'a 15" screen and a 13" one', quoted: []},
    {why: 'a quotation that ends in a number', text: 'the novel "1984" is here', quoted: ['"1984"']},
    {why: 'marks of other languages', text: '‹ a › ‟b” 「c」', quoted: ['‹ a ›', '‟b”', '「c」']},
    {why: 'a genitive of many is none', text: 'The (students’ union) hours', quoted: []},
    {
      why: 'the first that could end it, where one inside never closes and the rest is far',
      text: `«a «b» ${'x '.repeat(300)}»`,
      quoted: ['«a «b»'],
    },
    {why: 'all of it, where the rest is near', text: `«a «b» ${'x '.repeat(100)}»`, quoted: [`«a «b» ${'x '.repeat(100)}»`]},
    {why: 'never closed', text: 'She said “read more', quoted: []},
    {why: 'straight, never closed', text: 'She said "read more', quoted: []},
    {why: 'a straight one that only closes', text: 'read more" she said', quoted: []},
    {why: 'across a line break', text: '“one\ntwo”', quoted: ['“one\ntwo”']},
    {why: 'empty', text: '“”', quoted: ['“”']},
    {
      why: 'straight single marks round three words or more',
      text: "Who said that 'the female brain is small'?",
      quoted: ["'the female brain is small'"],
    },
    {why: 'a word or two between single marks', text: "The word 'book' and 'old book'", quoted: []},
    {why: 'apostrophes inside single marks', text: "He wrote 'we don't lend to girls' in 1920", quoted: ["'we don't lend to girls'"]},
    {
      why: 'a genitive of many inside single marks',
      text: "It says 'all students' books are bad' here",
      quoted: ["'all students' books are bad'"],
    },
    {why: 'apostrophes of words', text: "don't say it's the students' fault, they're the library's readers'", quoted: []},
    {why: 'French elisions', text: "l'amie d'une lectrice n'est pas l'ennemie d'un lecteur", quoted: []},
    {why: 'clipped words', text: "'tis the end of the students' week and 'em too' they said", quoted: []},
    {why: 'years and feet', text: "the '90s were good and 5' is the students' height", quoted: []},
    {why: 'rock and roll', text: "rock 'n' roll is for the readers' club", quoted: []},
    {why: 'single marks never closed', text: "She said 'read one more book", quoted: []},
    {why: 'Arabic between single marks', text: "قال 'هذا كتاب جيد جدا' ثم سكت", quoted: ["'هذا كتاب جيد جدا'"]},
    {why: 'Darija between single marks', text: "galo 'hadi machi khdma dyalek' w sktou", quoted: ["'hadi machi khdma dyalek'"]},
    {why: 'a line break ends the search', text: "It 'opens at nine\nand closes at ten' they say", quoted: []},
    {why: 'the dropped letter of Darija is none', text: "kan'9ra w 3ref' bzaf d nas", quoted: []},
    {why: 'in brackets', text: '("a")', quoted: ['"a"']},
  ]
  test.each(cases)('$why', async ({text, quoted}) => {
    expect(marked(await read(text, 'post.txt'), 'quotation')).toEqual(quoted)
  })
})

describe('hashtags', () => {
  const cases: readonly {why: string; text: string; tags: readonly string[]}[] = [
    {why: 'one word', text: 'Read #Ifrane now', tags: ['#Ifrane']},
    {why: 'at the start and the end', text: '#a b #c', tags: ['#a', '#c']},
    {why: 'glued together', text: '#one#two', tags: ['#one']},
    {why: 'Arabic', text: 'اقرأ #مكتبة_الجامعة اليوم', tags: ['#مكتبة_الجامعة']},
    {why: 'Arabic with tashkeel', text: '#مَكْتَبَة', tags: ['#مَكْتَبَة']},
    {why: 'accents', text: '#RentréeÀM6L', tags: ['#RentréeÀM6L']},
    {why: 'an accent as a combining mark', text: '#Rentre\u0301e', tags: ['#Rentre\u0301e']},
    {why: 'a digit first', text: '#3alam', tags: ['#3alam']},
    {why: 'full width', text: '＃本', tags: ['＃本']},
    {why: 'a number is none', text: 'We are #1, and #2026', tags: []},
    {why: 'the part of an address is none', text: 'https://aui.ma/a#top aui.ma/#b', tags: []},
    {why: 'C# is none', text: 'C# and F#', tags: []},
    {why: 'a sign alone', text: '# and #!', tags: []},
    {why: 'before punctuation', text: '#books, #reading! (#more)', tags: ['#books', '#reading', '#more']},
    {why: 'a reference is none', text: '&#233;', tags: []},
    {why: 'a possessive', text: '#library’s', tags: ['#library']},
  ]
  test.each(cases)('$why', async ({text, tags}) => {
    expect(marked(await read(text, 'post.txt'), 'hashtag')).toEqual(tags)
  })
  test('a heading is none', async () => {
    expect(marked(await read('# Books\n\n#Books\n\n## Books'), 'hashtag')).toEqual(['#Books'])
  })
  test('in emphasis and in links', async () => {
    expect(marked(await read('**#a** [#b](c) *#d_e_f*'), 'hashtag')).toEqual(['#a', '#b', '#d_e_f'])
  })
})

describe('mentions and mail addresses', () => {
  const cases: readonly {why: string; text: string; mentions?: readonly string[]; mails?: readonly string[]}[] = [
    {why: 'a handle', text: 'Thanks @aui_library!', mentions: ['@aui_library']},
    {why: 'a handle before a full stop', text: 'Thanks @m6l.library.', mentions: ['@m6l.library']},
    {why: 'Arabic', text: 'شكرا @مكتبة_الجامعة', mentions: ['@مكتبة_الجامعة']},
    {why: 'with its server', text: '@m6l@mastodon.social', mentions: ['@m6l@mastodon.social']},
    {why: 'a mail address is no mention', text: 'library@aui.ma', mails: ['library@aui.ma']},
    {why: 'mail addresses in a sentence', text: 'Écrivez à library@aui.ma, ou à info@aui.ma.', mails: ['library@aui.ma', 'info@aui.ma']},
    {why: 'a sign alone', text: 'Tea @ 5 pm, @ and @!'},
    {why: 'with a server of several names', text: '@m6l@social.lib.aui.ma!', mentions: ['@m6l@social.lib.aui.ma']},
    {why: 'in brackets', text: '(@salma)', mentions: ['@salma']},
    {why: 'in an address', text: 'https://mastodon.social/@m6l'},
  ]
  test.each(cases)('$why', async ({text, mentions = [], mails = []}) => {
    const post = await read(text, 'post.txt')
    expect(marked(post, 'mention')).toEqual(mentions)
    expect(marked(post, 'email')).toEqual(mails)
  })
})

test('prose is the text without what nobody says, and as long', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', ' ', '@b', '#c', 'https://d.ma/e', 'f@g.ma', '😀', 'م', '“', '”')), async parts => {
      for (const {text, prose} of (await read(parts.join(''), 'post.txt')).passages) {
        expect(prose).toHaveLength(text.length)
        for (let at = 0; at < text.length; at++) expect([text[at], ' ']).toContain(prose[at])
      }
    }),
  )
})

describe('marks among each other', () => {
  const marksOf = async (source: string) => {
    const [passage] = (await read(source)).passages
    return passage?.marks.map(({kind, start, end}) => `${kind} ${passage.text.slice(start, end)}`)
  }
  test.each([
    {
      why: 'in the order of their starts',
      source: '#a *b* @c “d” https://aui.ma',
      marks: ['hashtag #a', 'emphasis b', 'mention @c', 'quotation “d”', 'url https://aui.ma'],
    },
    {
      why: 'of two that start together the longer first',
      source: '**“a” b** and “*c* d”',
      marks: ['strong “a” b', 'quotation “a”', 'quotation “c d”', 'emphasis c'],
    },
    {
      why: 'a hashtag in an address is none, one behind it is',
      source: 'https://aui.ma/a?b=#top #c',
      marks: ['url https://aui.ma/a?b=#top', 'hashtag #c'],
    },
    {why: 'nor is a mention', source: 'https://aui.ma/a?b=(@c @d', marks: ['url https://aui.ma/a?b=(@c', 'mention @d']},
  ])('stand $why', async ({source, marks}) => {
    expect(await marksOf(source)).toEqual(marks)
  })

  test('addresses, mentions and code are no prose, which keeps its length', async () => {
    const [passage] = (await read('Ask library@aui.ma, @aui, `x` or https://aui.ma/a now')).passages
    expect(passage?.prose).toBe(`Ask ${' '.repeat(14)}, ${' '.repeat(4)},   or ${' '.repeat(16)} now`)
    expect((await read('Nothing else')).passages[0]?.prose).toBe('Nothing else')
  })
})
