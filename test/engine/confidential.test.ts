import {describe, expect, test} from 'vitest'
import noPersonalData from '../../rules/no-personal-data.js'
import noSecret from '../../rules/no-secret.js'
import {discreetSource, reportOf} from '../../src/engine/index.js'
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
