import {describe, expect, test} from 'vitest'
import type {LanguageTag} from '../../src/language/index.js'
import type {WrittenEntry} from '../../src/lexicon/entry.js'
import {compileLexicons, type Lexicon, lexiconsOf} from '../../src/lexicon/index.js'
import {loosePassage, type Passage} from '../../src/post/index.js'
import {read} from '../kit/cases.js'

type Terms = Partial<Record<LanguageTag, readonly (string | Omit<WrittenEntry, 'source'>)[]>>

async function lexiconOf(terms: Terms): Promise<Lexicon> {
  const files = Object.entries(terms).map(([language, list]) => {
    const entries = list.map(term => ({source: 'here', ...(typeof term === 'string' ? {term} : term)}))
    return {path: `${language}/topic.yml`, text: JSON.stringify(entries)}
  })
  return lexiconsOf(await compileLexicons(files))('topic')
}

async function passageOf(text: string, language: LanguageTag): Promise<Passage> {
  const [passage] = (await read(text, 'post.txt')).passages
  if (!passage) throw new Error('There is no passage.')
  return {...passage, language}
}

interface Case {
  readonly why: string
  readonly terms: Terms
  readonly text: string
  readonly language?: LanguageTag
  readonly hits: readonly string[]
}

describe('a term is found as whole words after folding', () => {
  const cases: readonly Case[] = [
    {why: 'case', terms: {en: ['book']}, text: 'BOOK Book book', hits: ['BOOK', 'Book', 'book']},
    {why: 'whole words', terms: {en: ['book']}, text: 'booklet notebook book-ish books', hits: ['book']},
    {why: 'accents', terms: {fr: ['été']}, text: 'Ete, été, e\u0301te\u0301', language: 'fr', hits: ['Ete', 'été', 'e\u0301te\u0301']},
    {why: 'ligatures', terms: {fr: ['œuvre']}, text: 'oeuvre ŒUVRE', language: 'fr', hits: ['oeuvre', 'ŒUVRE']},
    {why: 'elision', terms: {fr: ['image']}, text: "l’image, d'image", language: 'fr', hits: ['image', 'image']},
    {why: 'compatibility forms', terms: {en: ['free']}, text: 'ｆｒｅｅ 𝐟𝐫𝐞𝐞 Ⓕⓡⓔⓔ', hits: ['ｆｒｅｅ', '𝐟𝐫𝐞𝐞']},
    {why: 'a soft hyphen', terms: {en: ['library']}, text: 'lib\u00adrary', hits: ['lib\u00adrary']},
    {why: 'Turkish capitals', terms: {en: ['istanbul']}, text: 'İstanbul', hits: ['İstanbul']},
    {why: 'tashkeel', terms: {ar: ['كتاب']}, text: 'كِتَابٌ', language: 'ar', hits: ['كِتَابٌ']},
    {why: 'tatweel', terms: {ar: ['كتاب']}, text: 'كتـــاب', language: 'ar', hits: ['كتـــاب']},
    {why: 'forms of alef', terms: {ar: ['احمد']}, text: 'أحمد إحمد آحمد ٱحمد', language: 'ar', hits: ['أحمد', 'إحمد', 'آحمد', 'ٱحمد']},
    {why: 'ya and alef maqsura', terms: {ar: ['على']}, text: 'علي', language: 'ar', hits: ['علي']},
    {why: 'ta marbuta', terms: {ar: ['مكتبة']}, text: 'مكتبه', language: 'ar', hits: ['مكتبه']},
    {why: 'Moroccan letters', terms: {ary: ['گال', 'ڤيديو']}, text: 'ڭال كال فيديو', language: 'ary', hits: ['ڭال', 'كال', 'فيديو']},
    {why: 'Persian forms', terms: {ar: ['كتابي']}, text: 'کتابی', language: 'ar', hits: ['کتابی']},
    {why: 'Arabic digits', terms: {ar: ['2026']}, text: '٢٠٢٦', language: 'ar', hits: ['٢٠٢٦']},
    {why: 'presentation forms', terms: {ar: ['لا']}, text: 'ﻻ', language: 'ar', hits: ['ﻻ']},
    {why: 'the article', terms: {ar: ['كتاب']}, text: 'الكتاب', language: 'ar', hits: ['كتاب']},
    {why: 'clitics', terms: {ar: ['كتاب']}, text: 'والكتاب وبالكتاب للكتاب فكتاب', language: 'ar', hits: ['كتاب', 'كتاب', 'كتاب', 'كتاب']},
    {why: 'a clitic never leaves a stump', terms: {ar: ['لد', 'قت']}, text: 'ولد وقت', language: 'ar', hits: []},
    {why: 'several words', terms: {en: ['late fee']}, text: 'A late\n fee, late-fee; lately fee', hits: ['late\n fee', 'late-fee']},
    {why: 'the longest of several', terms: {en: ['late', 'late fee']}, text: 'late fee late', hits: ['late fee', 'late']},
    {why: 'terms do not share words', terms: {en: ['a b', 'b c']}, text: 'a b c', hits: ['a b']},
    {
      why: 'a gap of none to three words',
      terms: {en: ['not … free']},
      text: 'not free; not at all free; not so very much free; not one two three four free',
      hits: ['not free', 'not at all free', 'not so very much free'],
    },
    {why: 'two gaps', terms: {en: ['a … b … c']}, text: 'a x b y z c', hits: ['a x b y z c']},
    {why: 'no words of addresses', terms: {en: ['book']}, text: 'https://book.ma/book book@aui.ma @book #book', hits: ['book']},
  ]
  test.each(cases)('$why', async ({terms, text, language = 'en', hits}) => {
    const passage = await passageOf(text, language)
    const found = (await lexiconOf(terms)).in(passage)
    expect(found.map(hit => hit.text)).toEqual(hits)
    for (const {start, end, text: words, span} of found) {
      expect(passage.text.slice(start, end)).toBe(words)
      expect(span).toEqual(passage.locate(start, end))
    }
  })
})

describe('terms with conditions', () => {
  const cases: readonly Case[] = [
    {why: 'only as written', terms: {en: [{term: 'TBD', exact: true}]}, text: 'TBD tbd Tbd', hits: ['TBD']},
    {why: 'as written over spaces', terms: {en: [{term: 'Wi-Fi key', exact: true}]}, text: 'Wi-Fi key wi-fi key', hits: ['Wi-Fi key']},
    {why: 'as written after an article', terms: {ar: [{term: 'كتاب', exact: true}]}, text: 'كتاب', language: 'ar', hits: ['كتاب']},
    {why: 'an exception after it', terms: {en: [{term: 'idiot', unless: ['idiot box']}]}, text: 'idiot box, idiot', hits: ['idiot']},
    {why: 'an exception before it', terms: {en: [{term: 'idiot', unless: ['the idiot by']}]}, text: 'The Idiot by Dostoevsky', hits: []},
    {
      why: 'an exception around it with a gap',
      terms: {en: [{term: 'idiot', unless: ['novel … idiot']}]},
      text: 'the novel called The Idiot',
      hits: [],
    },
    {
      why: 'an exception too far away',
      terms: {en: [{term: 'idiot', unless: ['novel … idiot']}]},
      text: 'a novel for you and me and that idiot',
      hits: ['idiot'],
    },
    {
      why: 'an exception that stands elsewhere',
      terms: {en: [{term: 'idiot', unless: ['idiot box']}]},
      text: 'idiot. The idiot box',
      hits: ['idiot'],
    },
    {
      why: 'an exception with a clitic',
      terms: {ar: [{term: 'أبله', unless: ['رواية الأبله']}]},
      text: 'رواية الأبله',
      language: 'ar',
      hits: [],
    },
    {
      why: 'an excepted longer term leaves the shorter',
      terms: {en: ['late', {term: 'late fee', unless: ['no late fee']}]},
      text: 'no late fee',
      hits: ['late'],
    },
  ]
  test.each(cases)('$why', async ({terms, text, language = 'en', hits}) => {
    expect((await lexiconOf(terms)).in(await passageOf(text, language)).map(hit => hit.text)).toEqual(hits)
  })
})

describe('Darija in Latin letters is found however it is spelled', () => {
  const cases: readonly Case[] = [
    {why: 'whichever spelling is listed', terms: {ary: ['kay9ra']}, text: 'kayqra w kai9ra', language: 'ary', hits: ['kayqra', 'kai9ra']},
    {why: 'word by word', terms: {ary: ['ma kayn … mochkil']}, text: 'ma kain hta moshkil', language: 'ary', hits: ['ma kain hta moshkil']},
    {why: 'not what is listed as French', terms: {fr: ['machine']}, text: 'mashine', language: 'ary', hits: []},
    {why: 'not in another language', terms: {ary: ['bezzaf']}, text: 'bzzaf bezzaf', language: 'en', hits: ['bezzaf']},
    {
      why: 'not what counts only as written',
      terms: {ary: [{term: 'attay', exact: true}]},
      text: 'atay attay',
      language: 'ary',
      hits: ['attay'],
    },
    {
      why: 'nor where that is an exception',
      terms: {ary: [{term: 'kelb', unless: ['kelb sghir']}]},
      text: 'klb sghir',
      language: 'ary',
      hits: [],
    },
  ]
  test.each(cases)('$why', async ({terms, text, language = 'en', hits}) => {
    expect((await lexiconOf(terms)).inAny(await passageOf(text, language)).map(hit => hit.text)).toEqual(hits)
  })

  test('a term that is spelled so goes before one that is spelled otherwise', async () => {
    const lexicon = await lexiconOf({
      ary: [
        {term: 'mezyan', kind: 'otherwise'},
        {term: 'mzyan', kind: 'spelled'},
      ],
    })
    expect(lexicon.in(await passageOf('mzyan mezyan mzian', 'ary')).map(({entry}) => entry.kind)).toEqual([
      'spelled',
      'otherwise',
      'otherwise',
    ])
  })

  test('a single word is asked for as it is spelled', async () => {
    const lexicon = await lexiconOf({ary: ['mezyan']})
    expect(lexicon.entryOf('mezyan', 'ary')?.term).toBe('mezyan')
    expect(lexicon.entryOf('mzyan', 'ary')).toBeUndefined()
  })
})

describe('a term is only applied in its language', async () => {
  const lexicon = await lexiconOf({en: ['chat'], fr: ['retard'], ar: ['كتاب'], ary: ['بزاف', 'bezzaf']})
  test.each([
    ['en', 'chat retard bezzaf كتاب', ['chat']],
    ['fr', 'chat retard bezzaf', ['retard']],
    ['ar', 'chat كتاب بزاف', ['كتاب', 'بزاف']],
    ['ary', 'chat كتاب بزاف bezzaf', ['كتاب', 'بزاف', 'bezzaf']],
  ] as const)('%s', async (language, text, hits) => {
    expect(lexicon.in(await passageOf(text, language)).map(hit => hit.text)).toEqual(hits)
  })
  test('unless all languages are asked for', async () => {
    expect(lexicon.inAny(await passageOf('chat retard كتاب bezzaf', 'en')).map(hit => hit.text)).toEqual([
      'chat',
      'retard',
      'كتاب',
      'bezzaf',
    ])
  })
})

describe('parts of a lexicon', async () => {
  const lexicon = await lexiconOf({
    en: [{term: 'Late fee', kind: 'money'}, {term: 'fine', kind: 'money'}, {term: 'queue', kind: 'place'}, 'other'],
    fr: ['Retard'],
  })
  const textsOf = async (part: typeof lexicon) => part.in(await passageOf('late fee, fine, queue, other', 'en')).map(({text}) => text)
  test('without terms, whatever their case and accents', async () => {
    expect(await textsOf(lexicon.without(['LATE FÉE', 'nothing']))).toEqual(['fine', 'queue', 'other'])
    expect(await textsOf(lexicon.without([]))).toEqual(['late fee', 'fine', 'queue', 'other'])
  })
  test('only some kinds', async () => {
    expect(await textsOf(lexicon.only('money'))).toEqual(['late fee', 'fine'])
    expect(await textsOf(lexicon.only('money', 'place').without(['fine']))).toEqual(['late fee', 'queue'])
    expect(await textsOf(lexicon.only())).toEqual([])
  })
  test('a part does not change the whole', async () => {
    lexicon.without(['fine']).only('place')
    expect(await textsOf(lexicon)).toHaveLength(4)
  })
  test('of a topic that nobody wrote', async () => {
    const lexicons = lexiconsOf(await compileLexicons([]))
    expect(() => lexicons('nothing')).toThrow('There is no lexicon “nothing”.')
  })
})

describe('compiling', () => {
  const compile = (text: string, path = 'en/topic.yml') => compileLexicons([{path, text}])
  test('finds the entry of a word', async () => {
    const lexicons = lexiconsOf(
      await compileLexicons([
        {path: 'lexicons/ar/a-b.yml', text: '- term: واحد\n  source: here\n  kind: number\n- term: واحد اثنان\n  source: here'},
      ]),
    )
    expect(lexicons('a-b').entryOf('وَاحِد', 'ar')).toMatchObject({term: 'واحد', kind: 'number'})
    expect(lexicons('a-b').entryOf('constructor', 'ar')).toBeUndefined()
    expect(lexicons('a-b').entryOf('واحد', 'en')).toBeUndefined()
  })
  test.each([
    {why: 'no list', text: 'term: a', message: 'is not a list'},
    {why: 'nothing', text: '', message: 'is not a list'},
    {why: 'no source', text: '- term: a', message: 'needs a term and a source'},
    {why: 'an empty source', text: '- term: a\n  source: " "', message: 'needs a term and a source'},
    {why: 'no term', text: '- source: a', message: 'needs a term and a source'},
    {why: 'a term that is a number', text: '- term: 2026\n  source: a', message: 'needs a term and a source'},
    {why: 'an entry that is nothing', text: '- ', message: 'needs a term and a source'},
    {why: 'an unknown key', text: '- term: a\n  source: b\n  sorce: c', message: 'unknown key “sorce”'},
    {why: 'twice after folding', text: '- term: été\n  source: b\n- term: ETE\n  source: b', message: 'stands twice'},
    {why: 'only signs', text: '- term: "!!"\n  source: b', message: 'no text could match'},
    {why: 'a gap at the start', text: '- term: … a\n  source: b', message: 'no text could match'},
    {why: 'a gap at the end', text: '- term: a …\n  source: b', message: 'no text could match'},
    ...[
      {why: 'an exception without its term', term: 'idiot', unless: 'a fool'},
      {why: 'an exception that holds its letters in other words', term: 'ass', unless: 'first class'},
      {why: 'an exception that goes on otherwise', term: 'big fool', unless: 'big idea'},
      {why: 'an exception in another form', term: 'حيوان', unless: 'حيوانك المفضل'},
    ].map(({why, term, unless}) => ({
      why,
      text: `- term: ${term}\n  source: b\n  unless:\n    - ${unless}`,
      message: `the exception “${unless}” cannot stand where “${term}” does`,
    })),
    {why: 'an exception that is no list', text: '- term: idiot\n  source: b\n  unless: idiot box', message: 'unless'},
    {why: 'a sureness beyond one', text: '- term: a\n  source: b\n  sureness: 2', message: 'sureness'},
    {why: 'exact that is no flag', text: '- term: a\n  source: b\n  exact: "no"', message: 'exact'},
    {why: 'broken YAML', text: '- term: "a', message: 'en/topic.yml'},
  ])('refuses $why', async ({text, message}) => {
    await expect(compile(text)).rejects.toMatchObject({name: 'InputError', path: 'en/topic.yml', message: expect.stringContaining(message)})
  })
  test.each([
    {why: 'around its term', term: 'fool', unless: 'no fool at all', text: 'no fool at all'},
    {why: 'over its last word', term: 'big fool', unless: 'fool around', text: 'a big fool around here'},
    {why: 'over its first word', term: 'big fool', unless: 'so big', text: 'so big fool'},
    {why: 'within its gap', term: 'big … fool', unless: 'old', text: 'a big old fool'},
    {why: 'with a gap of its own', term: 'fool', unless: 'no … fool', text: 'no such fool'},
    {why: 'with a clitic on its word', term: 'غبي', unless: 'ليس الغبي', text: 'ليس الغبي'},
    {why: 'without the clitic of its term', term: 'والغبي', unless: 'الغبي هنا', text: 'والغبي هنا'},
  ])('takes an exception $why', async ({term, unless, text}) => {
    const entry = `- term: ${term}\n  source: b`
    const hits = async (yaml: string) => lexiconsOf(await compile(yaml))('topic').inAny(loosePassage(text, 0))
    expect(await hits(entry)).toHaveLength(1)
    expect(await hits(`${entry}\n  unless:\n    - ${unless}`)).toEqual([])
  })
  test.each([
    'topic.yml',
    'de/topic.yml',
    'en/topic.yaml',
    'toString/topic.yml',
    'constructor/topic.yml',
  ])('refuses a file called %s', async path => {
    await expect(compile('- term: a\n  source: b', path)).rejects.toMatchObject({name: 'InputError'})
  })
})
