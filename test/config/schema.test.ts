import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {ruleBook} from '../../rules/presets.js'
import {readDocument} from '../../src/config/document.js'
import {configShape} from '../../src/config/index.js'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')
const fits = new Ajv2020({strict: true, strictTuples: false}).compile(JSON.parse(read('src/config/schema.json')))
const misfits = (value: unknown) => configShape(ruleBook.rules).misfits(value)

test('the example fits the schema that editors read, and the validator', async () => {
  const document = await readDocument(read('.m6lrc.example.json'))
  const value = 'value' in document ? document.value : document
  expect(fits(value), JSON.stringify(fits.errors)).toBe(true)
  expect(misfits(value)).toEqual([])
})

interface Case {
  readonly why: string
  readonly value: unknown
  readonly good: boolean
}

describe('schema and validator agree', () => {
  test.each<Case>([
    {why: 'nothing', value: {}, good: true},
    {why: 'a preset', value: {extends: 'm6l:strict'}, good: true},
    {why: 'several bases', value: {extends: ['m6l:strict', './base.yaml']}, good: true},
    {
      why: 'severities in all spellings',
      value: {rules: {'links-to-library': 'warn', 'image-has-credit': 2, 'valid-waiver': ['off']}},
      good: true,
    },
    {why: 'options', value: {rules: {'author-may-publish': ['error', {requireAuthor: true}]}}, good: true},
    {why: 'an override', value: {overrides: [{files: ['a/**'], excludedFiles: ['a/b.md'], rules: {'links-to-library': 0}}]}, good: true},
    {why: 'a list', value: [], good: false},
    {why: 'a text', value: 'm6l:strict', good: false},
    {why: 'null', value: null, good: false},
    {why: 'an unknown key', value: {rule: {}}, good: false},
    {why: 'an unknown rule', value: {rules: {'no-bananas': 'error'}}, good: false},
    {why: 'a rule that every object has', value: {rules: {constructor: 'error'}}, good: false},
    {why: 'an unknown severity', value: {rules: {'links-to-library': 'eror'}}, good: false},
    {why: 'a severity that is a number too high', value: {rules: {'links-to-library': 3}}, good: false},
    {why: 'an empty setting', value: {rules: {'links-to-library': []}}, good: false},
    {why: 'a setting of three', value: {rules: {'author-may-publish': ['error', {}, {}]}}, good: false},
    {why: 'an unknown option', value: {rules: {'author-may-publish': ['error', {requireAuthors: true}]}}, good: false},
    {why: 'an option of another type', value: {rules: {'author-may-publish': ['error', {requireAuthor: 'yes'}]}}, good: false},
    {why: 'an override without files', value: {overrides: [{rules: {}}]}, good: false},
    {why: 'files that are no list', value: {overrides: [{files: '*.md'}]}, good: false},
    {why: 'an unknown action of a role', value: {roles: {boss: {may: ['fire']}}}, good: false},
    {why: 'a locale that m6l does not speak', value: {locale: 'de'}, good: false},
    {why: 'an unknown failOn', value: {failOn: 'always'}, good: false},
    {why: 'people that are a list', value: {people: ['Salma']}, good: false},
  ])('$why', ({value, good}) => {
    expect({schema: fits(value), validator: misfits(value).length === 0}).toEqual({schema: good, validator: good})
  })
})
