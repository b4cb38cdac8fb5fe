import {describe, expect, test} from 'vitest'
import {readYamlList} from '../../src/post/front-matter/yaml.js'
import {read, written} from '../kit/cases.js'

describe('front matter that cannot be read is told once, with its line', () => {
  test.each([
    {
      why: 'double quotation marks that are never closed, where they open',
      yaml: 'title: "Open\nlang: en\nrole: x',
      line: 'title: "Open',
      fault: 'openQuote',
    },
    {why: 'single ones', yaml: "lang: en\ntitle: 'Open\nrole: x", line: "title: 'Open", fault: 'openQuote'},
    {
      why: 'a bracket that is never closed, where it opens',
      yaml: 'lang: en\nplatforms: [x, facebook\nrole: x',
      line: 'platforms: [x, facebook',
      fault: 'openBracket',
    },
    {why: 'two values on a line', yaml: 'lang: en\ntitle: a: b\nrole: x', line: 'title: a: b', fault: 'colon'},
    {why: 'a tab for indentation', yaml: 'm6l:\n\tdisable: x', line: 'disable: x', fault: 'tab'},
    {why: 'a line without a name', yaml: 'lang: en\nOpen late', line: 'Open late', fault: 'noName'},
    {why: 'no space after the colon', yaml: 'date:2026-03-01\nlang: en', line: 'date:2026-03-01', fault: 'noName'},
    {why: 'a handle', yaml: 'author: @salma', line: 'author: @salma', fault: 'sign'},
    {why: 'quotation marks in quotation marks', yaml: 'title: "Le "Petit" Prince"', line: 'title: "Le "Petit" Prince"', fault: 'goesOn'},
    {why: 'a list without a comma', yaml: 'tags: ["a" "b"]', line: 'tags: ["a" "b"]', fault: 'comma'},
    {
      why: 'two versions side by side',
      yaml: 'lang: en\n<<<<<<< HEAD\nrole: x\n=======\nrole: y\n>>>>>>> main',
      line: '<<<<<<< HEAD',
      fault: 'merge',
    },
    {why: 'what nobody has a name for', yaml: 'title: | x', line: 'title: | x', fault: 'broken'},
  ])('$why', async ({yaml, line, fault}) => {
    for (const end of ['\n', '\r\n']) {
      const post = await read(`---\n${yaml}\n---\nBody`.replaceAll('\n', end))
      expect(post.problems.map(({kind, span}) => [kind, written(post, span)])).toEqual([['front-matter', line]])
      expect(post.problems[0]?.fault).toBe(fault)
    }
  })

  test.each([
    {why: 'an open quotation', line: 'title: "Open', title: 'Open'},
    {why: 'an open list', line: 'title: [Open', title: 'Open'},
    {why: 'a colon', line: 'title: Open: late', title: 'Open: late'},
    {why: 'a sign', line: 'title: @open', title: 'open'},
    {why: 'a line without a name', line: 'Open', title: undefined},
    {why: 'an Arabic title', line: 'title: "مفتوح', title: 'مفتوح'},
  ])('a line that cannot be read takes no other away: $why', async ({line, title}) => {
    for (const end of ['\n', '\r\n']) {
      const post = await read(`---\nlang: fr\n${line}\nauteur: Salma\nimage:\n  src: a.jpg\n---\nBody`.replaceAll('\n', end))
      expect([post.meta.language?.value, post.meta.authors[0]?.value, post.images[0]?.src]).toEqual(['fr', 'Salma', 'a.jpg'])
      expect(post.meta.title?.value).toBe(title)
      if (post.meta.title) expect(written(post, post.meta.title.span)).toBe(title)
      // What it says is not judged before it can be read.
      expect(post.passages.map(({kind}) => kind)).not.toContain('title')
    }
  })

  test('lines without end, and those of nothing but signs, are meant for no field', async () => {
    for (const value of ['"'.repeat(9_000), `"${'x'.repeat(9_000)}`]) {
      expect((await read(`---\ntitle: ${value}\n---\nBody`)).meta.fields.size).toBe(0)
    }
    expect((await read('---\ntitle: "\n---\nBody')).meta.fields.size).toBe(0)
  })

  test('what stands further in than a line that cannot be read belongs to another field', async () => {
    const post = await read('---\nimage:\n  src: "a.jpg\n  title: b\n---\nBody')
    expect([...post.meta.fields.keys()]).toEqual(['image'])
  })

  test('an emphasis that YAML takes for the name of another value', async () => {
    const post = await read('---\nlang: en\ntitle: *Open late*\n---\nBody')
    expect(post.problems.map(({kind, span}) => [kind, written(post, span)])).toEqual([['front-matter', 'title: *Open late*']])
    const lone = await read('---\nlang: en\ntitle: *open\n---\nBody')
    expect(lone.problems.map(({fault, span}) => [fault, written(lone, span)])).toEqual([['sign', 'title: *open']])
  })

  test('a value that has a name, and is named again, is no problem and stays empty', async () => {
    const post = await read('---\nrole: &who director\nauthor: *who\nplatforms: [*who, x]\n---\nBody')
    expect(post.problems).toEqual([])
    expect([post.meta.role?.value, post.meta.authors, post.meta.platforms.map(({value}) => value)]).toEqual(['director', [], ['x']])
  })

  test.each([
    {why: 'a list is no fields', yaml: '- a\n- b', problem: ['not-fields', '- a\n- b']},
    {why: 'nor is a text', yaml: 'a text\non two lines', problem: ['not-fields', 'a text\non two lines']},
    {why: 'a field that is there twice', yaml: 'title: a\nTitle: b', problem: ['duplicate-field', 'Title']},
  ])('$why', async ({yaml, problem}) => {
    const post = await read(`---\n${yaml}\n---\nBody`)
    expect(post.problems.map(({kind, span}) => [kind, written(post, span)])).toEqual([problem])
  })

  test('nothing but a remark is no problem', async () => {
    expect((await read('---\n# soon\n---\nBody')).problems).toEqual([])
  })
})

describe('values of front matter', () => {
  test('a field without a value is empty, and one whose name is no text is none', async () => {
    const post = await read('---\nrole:\n"title": {}\n? [a, b]\n: c\n---\nBody')
    const role = post.meta.fields.get('role')
    expect([role?.value, role && written(post, role.span)]).toEqual(['', ''])
    expect([...post.meta.fields.keys()]).toEqual(['role', 'title'])
  })

  test('quotation marks are no part of a value, nor is a lone one', async () => {
    const post = await read(`---\ntitle: "ab"\nrole: ''\nauthor: {name: 'x'}\n---\nBody`)
    expect(written(post, post.meta.title?.span ?? {start: 0, end: 0})).toBe('ab')
    expect(post.meta.fields.get('role')).toMatchObject({value: '', span: {start: 23, end: 23}})
    expect(post.meta.authors.map(({span}) => written(post, span))).toEqual(['x'])
  })

  test('numbers, dates and yes stay the texts that they are', async () => {
    const post = await read('---\ntitle: 010\ndate: 2026-03-02\nrole: yes\naction: ~\nplatforms: [1.0, null]\n---\nBody')
    expect([post.meta.title, post.meta.date, post.meta.role].map(stated => stated?.value)).toEqual(['010', '2026-03-02', 'yes'])
    expect(post.meta.platforms.map(({value}) => value)).toEqual(['1.0', 'null'])
  })

  test('lists in lists without end are read to a depth, and no further', async () => {
    const nested = (depth: number) => `---\nplatforms: ${'['.repeat(depth)}x${']'.repeat(depth)}\n---\nBody`
    expect((await read(nested(3))).meta.platforms.map(({value}) => value)).toEqual(['x'])
    expect((await read(nested(200))).meta.platforms).toEqual([])
  })
})

describe('a list of maps', () => {
  test.each([
    {why: 'by itself', source: '- text: a\n- text: b\n'},
    {why: 'under one of some names', source: 'other: [c]\nPosts:\n- text: a\n- text: b\n'},
    {why: 'as JSON', source: '{"posts": [{"text": "a"}, {"text": "b"}]}'},
    {why: 'among what is no map', source: '- text: a\n- c\n- [d]\n- text: b\n'},
    {why: 'where a name stands twice', source: '- text: a\n  x: 1\n  x: 2\n- text: b\n'},
  ])('$why', ({source}) => {
    const {entries, problem} = readYamlList(source, ['posts', 'plan'])
    expect(problem).toBeUndefined()
    expect(entries.map(({fields}) => fields.map(({name, value}) => [name, value])[0])).toEqual([
      ['text', 'a'],
      ['text', 'b'],
    ])
    expect(entries.map(({span}) => source.slice(span.start, span.end).includes('text'))).toEqual([true, true])
  })

  test.each([
    {why: 'a map without such a name', source: 'others:\n- text: a\n', offset: 0, message: 'it is no list of posts'},
    {why: 'a text', source: 'text', offset: 0, message: 'it is no list of posts'},
    {
      why: 'what cannot be read',
      source: '- text: a\n- text: b: c\n',
      offset: 18,
      message: 'a value that holds a colon needs quotation marks around it',
    },
  ])('$why is none', ({source, offset, message}) => {
    expect(readYamlList(source, ['posts'])).toEqual({entries: [], problem: {message, offset}})
  })
})
