import {readFileSync} from 'node:fs'
import {Ajv, type ErrorObject} from 'ajv'
import formats from 'ajv-formats'

const {
  $schema: _,
  id: __,
  ...sarif
} = JSON.parse(readFileSync(new URL('../report/schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'))

const TEXT = {type: 'string'}
const COUNT = {type: 'integer', minimum: 0}
const PLACE = {type: 'integer', minimum: 1}
const ANY = {}

/** An object that has these keys, and perhaps the others, and no more. */
function record(keys: object, others: object = {}): object {
  return {type: 'object', properties: {...keys, ...others}, required: Object.keys(keys), additionalProperties: false}
}

function list(items: object): object {
  return {type: 'array', items}
}

const FIX = record({range: {...list(COUNT), minItems: 2, maxItems: 2}, text: TEXT})
const ABOUT = record({authors: list(TEXT)}, {date: TEXT})

/** ESLint's `LintResult`, with the clause, hint and details that m6l adds. */
const MESSAGE = record(
  {ruleId: {type: ['string', 'null']}, severity: {enum: [1, 2]}, message: TEXT, line: PLACE, column: PLACE, hint: TEXT},
  {
    ...{messageId: TEXT, endLine: PLACE, endColumn: PLACE, fix: FIX, suggestions: list(record({desc: TEXT, fix: FIX})), clause: TEXT},
    ...{
      details: ANY,
      fatal: {const: true},
      detail: TEXT,
      suppressions: list(record({kind: {enum: ['file', 'directive']}, justification: TEXT})),
    },
  },
)

const RESULT = record(
  {
    ...{filePath: TEXT, messages: list(MESSAGE), suppressedMessages: list(MESSAGE), errorCount: COUNT, fatalErrorCount: COUNT},
    ...{warningCount: COUNT, fixableErrorCount: COUNT, fixableWarningCount: COUNT, usedDeprecatedRules: {type: 'array', maxItems: 0}},
  },
  {output: TEXT, about: ABOUT},
)

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const PROBLEM = record({
  ...{description: TEXT, check_name: TEXT, fingerprint: {...TEXT, minLength: 16}, severity: {enum: ['minor', 'major']}},
  location: record({path: TEXT, lines: record({begin: PLACE, end: PLACE})}),
})

/** https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/jsonschema/DiagnosticResult.json */
const RANGE = record({start: record({line: PLACE, column: PLACE}), end: record({line: PLACE, column: PLACE})})
const DIAGNOSTIC = record(
  {message: TEXT, location: record({path: TEXT}, {range: RANGE}), severity: {enum: ['ERROR', 'WARNING']}},
  {code: record({value: TEXT}), suggestions: list(record({range: RANGE, text: TEXT}))},
)

const FINDING = record(
  {
    ...{rule: TEXT, clause: TEXT, severity: {enum: ['error', 'warning']}, message: TEXT},
    ...{line: PLACE, column: PLACE, endLine: PLACE, endColumn: PLACE, start: COUNT, end: COUNT},
  },
  {details: ANY},
)

/** A line of `--ndjson` and of the format ndjson. */
const LINE = {
  oneOf: [record({id: ANY, findings: list(FINDING)}, {faults: list(record({rule: TEXT, message: TEXT}))}), record({id: ANY, error: TEXT})],
}

// One pattern of the schema of SARIF is no regular expression under the u flag.
const ajv = new Ajv({strict: false, unicodeRegExp: false})
formats.default(ajv)

/** What each of the JSON formats promises; a line of it for ndjson. */
const SCHEMAS: Readonly<Record<string, object>> = {
  ...{sarif, json: list(RESULT), gitlab: list(PROBLEM), ndjson: LINE},
  rdjson: record({source: record({name: TEXT}, {url: TEXT}), diagnostics: list(DIAGNOSTIC)}),
}

const validators = new Map(Object.entries(SCHEMAS).map(([name, schema]) => [name, ajv.compile(schema)]))

/** What is wrong with a text that is to be JSON of a format. */
export function jsonTrouble(name: string, text: string): string | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return String(error)
  }
  const valid = validators.get(name)
  return valid === undefined || valid(value) ? undefined : (valid.errors ?? []).map(inWords).join('; ')
}

function inWords({instancePath, message = '', params}: ErrorObject): string {
  return `${instancePath} ${message} ${JSON.stringify(params)}`
}
