import {describe, expect, test} from 'vitest'
import noPersonalData from '../../rules/no-personal-data.js'
import noSecret from '../../rules/no-secret.js'
import {discreetSource, held, listed, reportOf, suppressionsFor} from '../../src/engine/index.js'
import {formatters} from '../../src/report/index.js'
import {lint} from '../kit/lint.js'
import {markerOf, ruleThat} from '../kit/rule.js'
import {style} from '../report/sample.js'

const SECRET = 'Juniper44frost'
const PHONE = '0678112233'
const post = `---\ntitle: Wi-Fi\n---\nThe password is ${SECRET}.\n\nCall ${PHONE} for more than the password.\n`
const rules = [noPersonalData, noSecret, markerOf('The password'), markerOf('for more')]

describe('what a confidential rule marks', () => {
  test.each(Object.keys(formatters))('is not in a report as %s', async name => {
    const report = await lint(rules, {post})
    expect(report.findings.map(({rule}) => rule).sort()).toEqual(['no-The password', 'no-for more', 'no-personal-data', 'no-secret'])
    const written = formatters[name]?.format(reportOf([{...report, fixed: `${post}!`}]), {...style, rules}) ?? ''
    expect(written).toContain('no-secret')
    expect(written).not.toContain(SECRET)
    expect(written).not.toContain(PHONE)
    expect(written).not.toContain(PHONE.slice(1))
  })

  const SENTENCE = `The password is ${SECRET}, and for more`
  const beside = [noSecret, markerOf('for more')]
  const WAIVER = '<!-- m6l-disable-next-line no-secret -- a drill -->'
  test.each([
    {why: 'a waiver lets it pass', reported: () => lint(beside, {post: `${WAIVER}\n${SENTENCE}`})},
    {
      why: 'the baseline lets it pass',
      reported: async () => {
        const report = await lint(beside, {post: SENTENCE})
        const why = {reason: 'it was there', author: 'desk', date: '2026-03-02'}
        const entries = suppressionsFor(report, 'a.md', why).filter(({rule}) => rule === 'no-secret')
        return held(report, 'a.md', listed(entries)).report
      },
    },
    {
      why: 'it is not to be told',
      reported: async () => {
        const report = await lint(beside, {post: SENTENCE})
        const [told, untold] = ['no-for more', 'no-secret'].map(id => report.findings.filter(({rule}) => rule === id))
        return {...report, findings: told ?? [], untold: untold ?? []}
      },
    },
  ])('is in no report where $why', async ({reported}) => {
    const report = await reported()
    expect(report.findings.map(({rule}) => rule)).toEqual(['no-for more'])
    for (const [name, {format}] of Object.entries(formatters))
      expect([name, format(reportOf([{...report, fixed: `${report.source}!`}]), {...style, rules: beside})]).toEqual([
        name,
        expect.not.stringContaining(SECRET),
      ])
  })

  test('is hidden in its own message but for its first sign, and in the slots', async () => {
    const {findings} = await lint([noPersonalData], {post})
    expect(findings.map(({message, slots}) => [message, slots])).toEqual([
      ['“0••••••••” is a person’s telephone number.', {text: '0••••••••'}],
    ])
  })

  test('is hidden where another rule quotes it, even a part that would be cut', async () => {
    const long = `${'x'.repeat(74)} ${SECRET}`
    const quoting = markerOf(long, {id: 'no-long-words'})
    const {findings} = await lint([noSecret, quoting], {post: `${long}. The password is ${SECRET}.`})
    const said = findings.find(({rule}) => rule === 'no-long-words')
    expect(said?.message).not.toContain('Juniper')
    expect(said?.slots).toEqual({word: `${'x'.repeat(74)} J••••••••`})
  })

  test('is hidden among what waivers let pass of other rules', async () => {
    const waived = `<!-- m6l-disable-next-line no-word -- as agreed -->\nThe password is ${SECRET}.`
    const report = await lint([noSecret, markerOf(SECRET, {id: 'no-word'})], {post: waived})
    expect(report.waived.map(({message}) => message)).toEqual(['“J••••••••” is here.'])
  })

  test('stays readable where the library accepts it', async () => {
    const report = await lint([noSecret, markerOf(SECRET, {id: 'no-word'})], {post, allow: [SECRET]})
    expect(report.findings).toEqual([])
    expect(discreetSource(report, rules)).toBe(post)
  })

  test('changes nothing else', async () => {
    const report = await lint([noSecret, ruleThat(({report}) => report('said', {start: 0, end: 3}))], {post})
    expect(report.findings[0]?.message).toBe('Said.')
    expect(discreetSource(report, [noSecret])).toBe(post.replace(SECRET, '•'.repeat(SECRET.length)))
  })
})
