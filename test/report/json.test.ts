import {expect, test} from 'vitest'
import {applyFixes, reportOf} from '../../src/engine/index.js'
import {json} from '../../src/report/json.js'
import {lint} from '../kit/lint.js'
import {ruleThat} from '../kit/rule.js'
import {legible, sample, style} from './sample.js'

interface Result {
  readonly filePath: string
  readonly messages: readonly {readonly fix?: {readonly range: readonly [number, number]; readonly text: string}}[]
  readonly suppressedMessages: readonly unknown[]
  readonly output?: string
}

async function results(): Promise<readonly Result[]> {
  return JSON.parse(json(await sample(), style))
}

test('has a result for every draft, clean ones too', async () => {
  expect((await results()).map(({filePath}) => filePath)).toEqual([
    '/library/drafts/posts/clean.md',
    '/library/drafts/posts/مرحبا بكم.md',
    '/library/drafts/posts/a,b:%\u001b[2J\n::warning::x.txt',
    '/library/drafts/posts/waived.md',
    '/library/drafts/posts/café.md',
  ])
})

test('gives ESLint’s fields, and the clause and the hint', async () => {
  const [, arabic] = await results()
  expect(JSON.parse(legible(JSON.stringify(arabic)))).toMatchInlineSnapshot(`
    {
      "errorCount": 2,
      "fatalErrorCount": 0,
      "filePath": "/library/drafts/posts/مرحبا بكم.md",
      "fixableErrorCount": 0,
      "fixableWarningCount": 1,
      "messages": [
        {
          "clause": "no-attacks",
          "column": 17,
          "endColumn": 20,
          "endLine": 1,
          "hint": "Say what happened, not what someone is.",
          "line": 1,
          "message": "“<2068>غبي<2069>” reads as an insult.",
          "messageId": "insult",
          "ruleId": "no-insult",
          "severity": 2,
        },
        {
          "clause": "no-attacks",
          "column": 9,
          "endColumn": 14,
          "endLine": 3,
          "hint": "Say what happened, not what someone is.",
          "line": 3,
          "message": "“idiot” reads as an insult.",
          "messageId": "insult",
          "ruleId": "no-insult",
          "severity": 2,
        },
        {
          "clause": "purpose",
          "column": 15,
          "endColumn": 17,
          "endLine": 3,
          "fix": {
            "range": [
              39,
              40,
            ],
            "text": "",
          },
          "hint": "Leave one space.",
          "line": 3,
          "message": "Two spaces stand here.",
          "messageId": "space",
          "ruleId": "no-double-space",
          "severity": 1,
        },
      ],
      "suppressedMessages": [],
      "usedDeprecatedRules": [],
      "warningCount": 1,
    }
  `)
})

test('counts the offsets of a fix from after the byte order mark, as ESLint does', async () => {
  const {posts} = await sample()
  const [, arabic] = await results()
  const {range, text} = arabic!.messages[2]!.fix!
  const [, {source, findings}] = [posts[0], posts[1]!]
  const plain = source.slice(1)
  expect(`\ufeff${plain.slice(0, range[0])}${text}${plain.slice(range[1])}`).toBe(applyFixes(source, findings).text)
})

test('tells of waived findings with their reason, and of failures as fatal', async () => {
  const [, , , waived, unread] = await results()
  expect([waived, unread]).toMatchInlineSnapshot(`
    [
      {
        "errorCount": 1,
        "fatalErrorCount": 1,
        "filePath": "/library/drafts/posts/waived.md",
        "fixableErrorCount": 0,
        "fixableWarningCount": 0,
        "messages": [
          {
            "column": 1,
            "detail": "No “x” of null
    ::error::oops [31m",
            "fatal": true,
            "hint": "The draft is not to blame: this is a mistake in m6l or in a plugin. Please report it.",
            "line": 1,
            "message": "The check breaks could not be completed (No “x” of null
    ::error::oops [31m).",
            "ruleId": "breaks",
            "severity": 2,
          },
        ],
        "suppressedMessages": [
          {
            "clause": "no-attacks",
            "column": 6,
            "endColumn": 11,
            "endLine": 2,
            "hint": "Say what happened, not what someone is.",
            "line": 2,
            "message": "“idiot” reads as an insult.",
            "messageId": "insult",
            "ruleId": "no-insult",
            "severity": 2,
            "suppressions": [
              {
                "justification": "a title by Dostoevsky",
                "kind": "directive",
              },
            ],
          },
        ],
        "usedDeprecatedRules": [],
        "warningCount": 0,
      },
      {
        "errorCount": 1,
        "fatalErrorCount": 1,
        "filePath": "/library/drafts/posts/café.md",
        "fixableErrorCount": 0,
        "fixableWarningCount": 0,
        "messages": [
          {
            "column": 1,
            "fatal": true,
            "hint": "Save it as UTF-8.",
            "line": 1,
            "message": "posts/café.md is not UTF-8 at byte 7.",
            "ruleId": null,
            "severity": 2,
          },
        ],
        "suppressedMessages": [],
        "usedDeprecatedRules": [],
        "warningCount": 0,
      },
    ]
  `)
})

test('carries the text after its fixes', async () => {
  const {posts} = await sample()
  const [result] = JSON.parse(json(reportOf([{...posts[0]!, fixed: 'Good day.\n'}]), style))
  expect(result.output).toBe('Good day.\n')
})

test('is a list even when nothing was linted', () => {
  expect(json(reportOf([]), style)).toBe('[]\n')
})

test('offers suggestions as ESLint does, which --fix leaves alone', async () => {
  const span = {start: 0, end: 5}
  const suggests = ruleThat(({report}) =>
    report('said', {
      ...span,
      suggestions: [
        {span, text: 'left'},
        {span, text: 'right'},
      ],
    }),
  )
  const report = await lint([suggests], {post: 'wrong way'})
  const [{messages}] = JSON.parse(json(reportOf([report], []), style))
  expect(messages[0].suggestions).toEqual([
    {desc: 'left', fix: {range: [0, 5], text: 'left'}},
    {desc: 'right', fix: {range: [0, 5], text: 'right'}},
  ])
  expect(applyFixes(report.source, report.findings).count).toBe(0)
})
