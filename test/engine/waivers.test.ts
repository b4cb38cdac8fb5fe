import {describe, expect, test} from 'vitest'
import validWaiver from '../../rules/valid-waiver.js'
import {noFiles} from '../../src/engine/index.js'
import {lint} from '../kit/lint.js'
import {markerOf} from '../kit/rule.js'

const rules = [markerOf('fee'), markerOf('fine'), validWaiver]

interface Case {
  readonly why: string
  readonly post: string
  readonly path?: string
  /** What still is reported: the words, and the problems of waivers. */
  readonly kept?: readonly string[]
  readonly waived?: readonly string[]
  readonly now?: string
}

async function outcome({post, path = 'post.md', now = '2026-03-02T09:00:00Z'}: Case, inlineWaivers = true) {
  const report = await lint(rules, {post, path, now, files: noFiles, inlineWaivers, known: ['no-other']})
  expect(report.faults).toEqual([])
  const named = report.findings.map(({rule, messageId, slots}) => (rule === 'valid-waiver' ? messageId : String(slots['word'])))
  return {kept: named, waived: report.waived.map(({slots, reason}) => `${slots['word']}: ${reason}`)}
}

function check(cases: readonly Case[]): void {
  test.each(cases)('$why', async wanted => {
    for (const end of ['\n', '\r\n', '\r']) {
      const post = wanted.post.replaceAll('\n', end)
      expect(await outcome({...wanted, post})).toEqual({kept: wanted.kept ?? [], waived: wanted.waived ?? []})
    }
  })
}

describe('a waiver for the next line', () => {
  const waiver = '<!-- m6l-disable-next-line no-fee -- agreed -->'
  check([
    {why: 'covers the next line', post: `${waiver}\nA fee.`, waived: ['fee: agreed']},
    {why: 'covers the next line that holds something', post: `${waiver}\n\n \nA fee.`, waived: ['fee: agreed']},
    {why: 'covers nothing after it', post: `${waiver}\nA fee.\nA fee.`, kept: ['fee'], waived: ['fee: agreed']},
    {why: 'covers nothing before it', post: `A fee.\n\n${waiver}\nWell.`, kept: ['fee', 'unused']},
    {why: 'covers only its rule', post: `${waiver}\nA fee and a fine.`, kept: ['fine'], waived: ['fee: agreed']},
    {why: 'covers all of a line', post: `${waiver}\nA fee, a fee.`, waived: ['fee: agreed', 'fee: agreed']},
    {why: 'in the midst of a paragraph', post: `One\n${waiver}\nA fee.`, waived: ['fee: agreed']},
    {why: 'at the end of a line', post: `One ${waiver}\nA fee.`, waived: ['fee: agreed']},
    {why: 'in a list', post: `- one\n\n  ${waiver}\n- a fee`, waived: ['fee: agreed']},
    {why: 'in an item', post: `- ${waiver}\n  a fee`, waived: ['fee: agreed']},
    {why: 'in a quotation', post: `> ${waiver}\n> a fee`, waived: ['fee: agreed']},
    {why: 'in a quotation with an empty line', post: `> ${waiver}\n>\n> a fee`, waived: ['fee: agreed']},
    {why: 'before a heading', post: `${waiver}\n# A fee`, waived: ['fee: agreed']},
    {why: 'before a table', post: `${waiver}\n\n| A fee |\n|---|`, waived: ['fee: agreed']},
    {why: 'in raw HTML', post: `<div>\n${waiver}\n<p>A fee</p></div>`, waived: ['fee: agreed']},
    {why: 'in an admonition', post: `!!! note\n    ${waiver}\n    A fee.`, waived: ['fee: agreed']},
    {why: 'in plain text', post: `${waiver}\nA fee.`, path: 'post.txt', waived: ['fee: agreed']},
    {
      why: 'in plain text without the signs of a comment',
      post: 'm6l-disable-next-line no-fee -- agreed\nA fee.',
      path: 'post.txt',
      waived: ['fee: agreed'],
    },
    {why: 'in code it is shown, not meant', post: `\`${waiver}\`\nA fee.`, kept: ['fee']},
    {why: 'at the end of the post', post: `A fee.\n\n${waiver}`, kept: ['fee', 'unused']},
    {why: 'over lines itself', post: '<!-- m6l-disable-next-line\n  no-fee\n  -- agreed -->\nA fee.', waived: ['fee: agreed']},
    {
      why: 'with dashes in its reason',
      post: '<!-- m6l-disable-next-line no-fee -- agreed -- by Salma -->\nA fee.',
      waived: ['fee: agreed -- by Salma'],
    },
  ])
})

describe('a waiver for its own line', () => {
  check([
    {why: 'after the text', post: 'A fee. <!-- m6l-disable-line no-fee -- agreed -->', waived: ['fee: agreed']},
    {
      why: 'in a cell',
      post: '| a fee <!-- m6l-disable-line no-fee -- agreed --> |\n|---|\n| a fee |',
      kept: ['fee'],
      waived: ['fee: agreed'],
    },
    {why: 'not on the next', post: 'One <!-- m6l-disable-line no-fee -- agreed -->\nA fee.', kept: ['unused', 'fee']},
  ])
})

describe('a waiver for a stretch', () => {
  const disable = '<!-- m6l-disable no-fee -- agreed -->'
  const enable = '<!-- m6l-enable -->'
  check([
    {why: 'until it is enabled', post: `${disable}\n\nA fee.\n\n${enable}\n\nA fee.`, kept: ['fee'], waived: ['fee: agreed']},
    {why: 'until the end', post: `A fee.\n\n${disable}\n\nA fee.\n\nA fee.`, kept: ['fee'], waived: ['fee: agreed', 'fee: agreed']},
    {
      why: 'enabled by its name',
      post: `${disable}\n\nA fee.\n\n<!-- m6l-enable no-fee -->\n\nA fee.`,
      kept: ['fee'],
      waived: ['fee: agreed'],
    },
    {
      why: 'another enabled',
      post: `${disable}\n\n<!-- m6l-enable accessible-text -->\n\nA fee.`,
      kept: ['not-open'],
      waived: ['fee: agreed'],
    },
    {why: 'one mistyped', post: `${disable}\n\n<!-- m6l-enable no-fe -->\n\nA fee.`, kept: ['mistyped-end'], waived: ['fee: agreed']},
    {
      why: 'one of two enabled',
      post: '<!-- m6l-disable no-fee, no-fine -- agreed -->\n\nA fee, a fine.\n\n<!-- m6l-enable no-fee -->\n\nA fee, a fine.',
      kept: ['fee'],
      waived: ['fee: agreed', 'fine: agreed', 'fine: agreed'],
    },
    {
      why: 'the rest enabled later',
      post: '<!-- m6l-disable no-fee, no-fine -- agreed -->\n\n<!-- m6l-enable no-fee -->\n\nA fine.\n\n<!-- m6l-enable no-fine -->\n\nA fine.',
      kept: ['unused', 'fine'],
      waived: ['fine: agreed'],
    },
    {why: 'nothing to enable', post: `${enable}\n\nA fee.`, kept: ['nothing-open', 'fee']},
    {why: 'across blocks', post: `- one\n  ${disable}\n\n> A fee.`, waived: ['fee: agreed']},
    {
      why: 'in plain text',
      post: 'm6l-disable no-fee -- agreed\nA fee.\nm6l-enable\nA fee.',
      path: 'post.txt',
      kept: ['fee'],
      waived: ['fee: agreed'],
    },
    {why: 'starts where it stands', post: `A fee.\n\n${disable}\n\nOne.`, kept: ['fee', 'unused']},
  ])

  test('twenty thousand of them, each followed by an end that names another rule, are read: looking at all that are open took minutes', async () => {
    const pair = '<!-- m6l-disable no-fee -- agreed -->\n<!-- m6l-enable no-fine -->\n'
    const {waived} = await outcome({why: '', post: `${pair.repeat(20_000)}\nA fee.`})
    expect(waived).toEqual(['fee: agreed'])
  })
})

describe('a waiver in front matter', () => {
  const yaml = (inner: string) => `---\nm6l:\n  disable:\n${inner}\n---\nA fee and a fine.`
  check([
    {why: 'covers the post', post: yaml('    - rule: no-fee\n      reason: agreed'), kept: ['fine'], waived: ['fee: agreed']},
    {
      why: 'covers the front matter too',
      post: '---\ntitle: A fee\nm6l: {disable: [{rule: no-fee, reason: agreed}]}\n---\n',
      waived: ['fee: agreed'],
    },
    {why: 'several', post: yaml('    - {rule: no-fee, reason: a}\n    - {rule: no-fine, reason: b}'), waived: ['fee: a', 'fine: b']},
    {why: 'several rules in one', post: yaml('    - rule: no-fee, no-fine\n      reason: agreed'), waived: ['fee: agreed', 'fine: agreed']},
    {
      why: 'a list of rules in one',
      post: yaml('    - rule: [no-fee, no-fine]\n      reason: agreed'),
      waived: ['fee: agreed', 'fine: agreed'],
    },
    {why: 'not in a list', post: '---\nm6l: {disable: {rule: no-fee, reason: agreed}}\n---\nA fee.', waived: ['fee: agreed']},
    {why: 'without reason', post: yaml('    - rule: no-fee'), kept: ['no-reason', 'fee', 'fine']},
    {
      why: 'the stub in brackets, which YAML takes for a list',
      post: yaml('    - {rule: no-fee, reason: [say why]}'),
      kept: ['no-reason', 'fee', 'fine'],
    },
    {why: 'a rule alone', post: yaml('    - no-fee'), kept: ['no-reason', 'fee', 'fine']},
    {why: 'past its day', post: yaml('    - {rule: no-fee, reason: a, until: 2026-03-01}'), kept: ['expired', 'fee', 'fine']},
    {why: 'on its day', post: yaml('    - {rule: no-fee, reason: a, until: 2026-03-02}'), kept: ['fine'], waived: ['fee: a']},
    {
      why: 'a word that m6l does not know',
      post: '---\nm6l: {disabled: [{rule: no-fee, reason: agreed}]}\n---\nA fee.',
      kept: ['mistyped-directive', 'fee'],
    },
    {why: 'a rule where a word of m6l belongs', post: '---\nm6l: no-fee\n---\nA fee.', kept: ['unknown-directive', 'fee']},
    {
      why: 'a list of rules there',
      post: '---\nm6l: [no-fee, no-fine]\n---\nA fee.',
      kept: ['unknown-directive', 'unknown-directive', 'fee'],
    },
    {why: 'nothing yet', post: '---\nm6l:\n---\nA fee.', kept: ['fee']},
    {why: 'a list of nothing yet', post: '---\nm6l:\n  disable:\n---\nA fee.', kept: ['fee']},
    {why: 'without rule', post: yaml('    - reason: agreed'), kept: ['no-rule', 'fee', 'fine']},
    {
      why: 'in plain text',
      post: '---\nm6l: {disable: [{rule: no-fee, reason: agreed}]}\n---\nA fee.',
      path: 'post.txt',
      waived: ['fee: agreed'],
    },
  ])
})

describe('a waiver must be right', () => {
  const line = (said: string) => `<!-- m6l-disable-next-line ${said} -->\nA fee.`
  check([
    {why: 'no reason', post: line('no-fee'), kept: ['no-reason', 'fee']},
    {why: 'the stub of an editor', post: line('no-fee -- [say why]'), kept: ['no-reason', 'fee']},
    {why: 'the stub in French', post: line('no-fee -- [dites pourquoi]'), kept: ['no-reason', 'fee']},
    {why: 'the stub in Arabic', post: line('no-fee -- [اذكر السبب]'), kept: ['no-reason', 'fee']},
    {why: 'signs alone', post: line('no-fee -- …?'), kept: ['no-reason', 'fee']},
    {why: 'brackets within a reason', post: line('no-fee -- agreed [by Salma]'), waived: ['fee: agreed [by Salma]']},
    {why: 'an empty reason', post: line('no-fee -- '), kept: ['no-reason', 'fee']},
    {why: 'what an editor leaves for the reason', post: line('no-fee -- [say why]'), kept: ['no-reason', 'fee']},
    {why: 'the same in Arabic', post: line('no-fee -- [اذكر السبب]'), kept: ['no-reason', 'fee']},
    {why: 'no rule', post: line('-- agreed'), kept: ['no-rule', 'fee']},
    {why: 'a rule that does not exist', post: line('no-feee -- agreed'), kept: ['mistyped-rule', 'fee']},
    {why: 'one of two rules does not exist', post: line('no-fee no-feee -- agreed'), kept: ['mistyped-rule', 'fee']},
    {why: 'a name that every object has', post: line('constructor -- agreed'), kept: ['unknown-rule', 'fee']},
    {why: 'not needed', post: line('no-fine -- agreed'), kept: ['unused', 'fee']},
    {why: 'a reason with a bracket in it', post: line('no-fee -- agreed [with Salma]'), waived: ['fee: agreed [with Salma]']},
    {why: 'one of two not needed', post: line('no-fine, no-fee -- agreed'), kept: ['unused'], waived: ['fee: agreed']},
    {why: 'a rule that exists but did not run', post: line('no-other -- agreed'), kept: ['fee']},
    {why: 'the long dash that a word processor makes of two hyphens', post: line('no-fee — agreed'), waived: ['fee: agreed']},
    {why: 'the shorter one', post: line('no-fee – accordé'), waived: ['fee: accordé']},
    {
      why: 'one hyphen, or three',
      post: line('no-fee - agreed').concat('\n', line('no-fee --- Salma')),
      waived: ['fee: agreed', 'fee: Salma'],
    },
    {
      why: 'a reason without its dashes is one fault, not one for each word',
      post: line('no-fee because Salma agreed'),
      kept: ['no-reason', 'fee'],
    },
    {why: 'the same in Arabic', post: line('no-fee (كلام الشاعر نفسه)'), kept: ['no-reason', 'fee']},
    {why: 'a rule mistyped before such a reason', post: line('no-feee because Salma agreed'), kept: ['mistyped-rule', 'fee']},
    {why: 'words that are near no rule, with a reason', post: line('no-fee everything -- agreed'), kept: ['unknown-rule', 'fee']},
    {why: 'a dash and nothing after it', post: line('no-fee —'), kept: ['no-reason', 'fee']},
    {
      why: 'the comma of an Arabic keyboard between rules',
      post: line('no-fee، no-fine -- كلام الشاعر').replace('A fee', 'A fee, a fine'),
      waived: ['fee: كلام الشاعر', 'fine: كلام الشاعر'],
    },
    {why: 'a colon before the rules', post: '<!-- m6l-disable-next-line: no-fee -- agreed -->\nA fee.', waived: ['fee: agreed']},
    {
      why: 'a word that m6l does not know',
      post: '<!-- m6l-disable-nextline no-fee -- agreed -->\nA fee.',
      kept: ['mistyped-directive', 'fee'],
    },
    {
      why: 'commas and spaces between rules',
      post: line('no-fee,no-fine -- agreed').replace('A fee', 'A fee, a fine'),
      waived: ['fee: agreed', 'fine: agreed'],
    },
  ])
  test('a comment of another tool is none of ours', async () => {
    expect(await outcome({why: '', post: '<!-- m6label -->\n\n<!-- markdownlint-disable -->\nA fee.'})).toEqual({kept: ['fee'], waived: []})
  })
})

describe('a waiver may end on a day', () => {
  const until = (day: string) => `<!-- m6l-disable-next-line no-fee until ${day} -- agreed -->\nA fee.`
  check([
    {why: 'before it', post: until('2026-03-02'), now: '2026-03-01T12:00:00Z', waived: ['fee: agreed']},
    {why: 'on it, to its last minute in Casablanca', post: until('2026-06-01'), now: '2026-06-01T22:59:00Z', waived: ['fee: agreed']},
    {why: 'the day after, in Casablanca', post: until('2026-06-01'), now: '2026-06-01T23:00:00Z', kept: ['expired', 'fee']},
    {
      why: 'in another spelling',
      post: until('2026-06-01').replace('until ', 'until='),
      now: '2026-06-02T12:00:00Z',
      kept: ['expired', 'fee'],
    },
    {why: 'with a colon', post: until('2026-06-01').replace('until ', 'until: '), waived: ['fee: agreed']},
    {why: 'before the rule', post: '<!-- m6l-disable-next-line until 2026-06-01 no-fee -- agreed -->\nA fee.', waived: ['fee: agreed']},
    {
      why: 'with a comma after it',
      post: '<!-- m6l-disable-next-line no-fee, until 2026-06-01, -- agreed -->\nA fee.',
      waived: ['fee: agreed'],
    },
    {why: 'that is no date', post: until('tomorrow'), kept: ['bad-date', 'fee']},
    {why: 'in another order', post: until('01/06/2026'), kept: ['bad-date', 'fee']},
    {why: 'of a thirteenth month', post: until('2026-13-01'), kept: ['bad-date', 'fee']},
    {why: 'of a thirty-second day', post: until('2026-03-32'), kept: ['bad-date', 'fee']},
    {why: 'with the hour', post: until('2026-06-01T10:00'), kept: ['bad-date', 'fee']},
    {why: 'with something before it', post: until('the-2026-06-01'), kept: ['bad-date', 'fee']},
    {why: 'in October, on a day from the tenth on', post: until('2026-10-15'), waived: ['fee: agreed']},
    {why: 'that no month has', post: until('2026-02-30'), kept: ['bad-date', 'fee']},
    {
      why: 'in a reason it is part of the reason',
      post: '<!-- m6l-disable-next-line no-fee -- until 2020-01-01 -->\nA fee.',
      waived: ['fee: until 2020-01-01'],
    },
  ])
})

describe('a finding over lines', () => {
  const rule = markerOf('one\ntwo', {id: 'no-lines'})
  const waivedOf = async (post: string) => (await lint([rule], {post, files: noFiles})).waived.length
  test('is waived where it starts', async () => {
    expect(await waivedOf('<!-- m6l-disable-next-line no-lines -- agreed -->\none\ntwo')).toBe(1)
    expect(await waivedOf('<!-- m6l-disable no-lines -- agreed -->\n\none\ntwo')).toBe(1)
    expect(await waivedOf('one\ntwo <!-- m6l-disable-line no-lines -- agreed -->')).toBe(0)
  })
})

test('where waivers in posts do not count they are not reviewed either', async () => {
  const post = '---\nm6l: {disable: [{rule: no-fine, reason: x}]}\n---\n<!-- m6l-disable-next-line no-fee -->\nA fee and a fine.'
  expect(await outcome({why: '', post}, false)).toEqual({kept: ['fee', 'fine'], waived: []})
})
