import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import formats from 'ajv-formats'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {reportOf} from '../../src/engine/index.js'
import type {Locale} from '../../src/language/index.js'
import {sarif} from '../../src/report/sarif.js'
import {reports} from './hostile.js'
import {legible, sample, style} from './sample.js'

const {$schema: _, id: __, ...schema} = JSON.parse(readFileSync(new URL('schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'))
// One pattern of the schema is no regular expression under the u flag.
const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false})
formats.default(ajv)
const valid = ajv.compile(schema)

async function runOf(locale: Locale = 'en') {
  const text = sarif(await sample(locale), {...style, locale})
  return JSON.parse(text).runs[0]
}

describe('the schema of SARIF 2.1.0', () => {
  test.each(['en', 'fr', 'ar'] as const)('takes the sample in %s', async locale => {
    expect(valid(JSON.parse(sarif(await sample(locale), {...style, locale}))), ajv.errorsText(valid.errors)).toBe(true)
  })

  test('takes a report on drafts that mean harm, and it has no empty text', () => {
    fc.assert(
      fc.property(reports, report => {
        const text = sarif(report, style)
        expect(valid(JSON.parse(text)), ajv.errorsText(valid.errors)).toBe(true)
        // A text may end in a quotation mark, which JSON escapes.
        expect(text).not.toMatch(/(?<!\\)""/u)
      }),
    )
  })

  test('takes an empty report', () => {
    expect(valid(JSON.parse(sarif(reportOf([]), {...style, rules: []}))), ajv.errorsText(valid.errors)).toBe(true)
  })

  test('refuses what is none, so that the tests above mean something', () => {
    expect(valid({version: '2.1.0', runs: [{tool: {driver: {}}}]})).toBe(false)
  })
})

test('has no empty text anywhere', async () => {
  expect(sarif(await sample(), style)).not.toContain('""')
})

test('describes each rule with its clause, hint and examples', async () => {
  const {tool} = await runOf()
  expect(tool.driver.rules[0]).toMatchInlineSnapshot(`
    {
      "defaultConfiguration": {
        "level": "error",
      },
      "fullDescription": {
        "text": "A post never insults a person. No personal attacks or insults.",
      },
      "help": {
        "markdown": "**[What the policy asks](<https://example.org/policy>)** (no-attacks): No personal attacks or insults.

    Say what happened, not what someone is.

    **Posts it marks**

    \`\`\`text
    Whoever kept the atlas is an idiot.
    \`\`\`

    **Posts it leaves alone**

    \`\`\`text
    Thank you to whoever returned \`the atlas\`.
    \`\`\`",
        "text": "What the policy asks: No personal attacks or insults.

    Say what happened, not what someone is.

    Posts it marks:

    Whoever kept the atlas is an idiot.

    Posts it leaves alone:

    Thank you to whoever returned \`the atlas\`.",
      },
      "helpUri": "https://example.org/policy",
      "id": "no-insult",
      "properties": {
        "precision": "high",
        "problem.severity": "error",
        "tags": [
          "policy",
          "no-attacks",
        ],
      },
      "shortDescription": {
        "text": "A post never insults a person.",
      },
    }
  `)
})

test('places a result in UTF-16 columns of an encoded path, with a fingerprint', async () => {
  const {results, columnKind} = await runOf()
  expect(columnKind).toBe('utf16CodeUnits')
  expect(JSON.parse(legible(JSON.stringify(results[0])))).toMatchInlineSnapshot(`
    {
      "level": "error",
      "locations": [
        {
          "physicalLocation": {
            "artifactLocation": {
              "uri": "posts/%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%20%D8%A8%D9%83%D9%85.md",
            },
            "region": {
              "endColumn": 20,
              "endLine": 1,
              "startColumn": 17,
              "startLine": 1,
            },
          },
        },
      ],
      "message": {
        "text": "“<2068>غبي<2069>” reads as an insult.",
      },
      "partialFingerprints": {
        "primaryLocationLineHash": "12de14e84d20abb7:1",
      },
      "properties": {
        "clause": "no-attacks",
      },
      "ruleId": "no-insult",
      "ruleIndex": 0,
    }
  `)
})

test('offers fixes; one that only deletes inserts nothing', async () => {
  const {results} = await runOf()
  expect(results[2].fixes).toMatchInlineSnapshot(`
    [
      {
        "artifactChanges": [
          {
            "artifactLocation": {
              "uri": "posts/%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%20%D8%A8%D9%83%D9%85.md",
            },
            "replacements": [
              {
                "deletedRegion": {
                  "endColumn": 17,
                  "endLine": 3,
                  "startColumn": 16,
                  "startLine": 3,
                },
              },
            ],
          },
        ],
        "description": {
          "text": "Leave one space.",
        },
      },
    ]
  `)
})

test('leaves waived findings out', async () => {
  const {results} = await runOf()
  expect(results).toHaveLength(5)
  expect(JSON.stringify(results)).not.toContain('waived.md')
})

test('notifies of rules that failed and drafts that could not be read', async () => {
  const {invocations} = await runOf()
  expect(invocations).toMatchInlineSnapshot(`
    [
      {
        "endTimeUtc": "2026-03-02T09:00:00.000Z",
        "executionSuccessful": false,
        "toolExecutionNotifications": [
          {
            "associatedRule": {
              "id": "breaks",
            },
            "level": "error",
            "locations": [
              {
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "posts/waived.md",
                  },
                },
              },
            ],
            "message": {
              "text": "The check breaks could not be completed (No “x” of null : :error::oops  [31m). The draft is not to blame: this is a mistake in m6l or in a plugin. Please report it.",
            },
          },
          {
            "level": "error",
            "locations": [
              {
                "physicalLocation": {
                  "artifactLocation": {
                    "uri": "posts/caf%C3%A9.md",
                  },
                },
              },
            ],
            "message": {
              "text": "posts/café.md is not UTF-8 at byte 7. Save it as UTF-8.",
            },
          },
        ],
      },
    ]
  `)
})

test('does not let a draft plant a link', async () => {
  const [, post] = (await sample()).posts
  const [finding] = post!.findings
  const planted = reportOf([{...post!, findings: [{...finding!, message: 'See [this](https://evil.example) and [that](1).'}]}])
  expect(JSON.parse(sarif(planted, style)).runs[0].results[0].message.text).toBe('See [this] (https://evil.example) and [that] (1).')
})
