import {compact} from './compact.js'
import type {Formatter} from './formatter.js'
import {github} from './github.js'
import {json} from './json.js'
import {ndjson} from './ndjson.js'
import {sarif} from './sarif.js'
import {stylish} from './stylish.js'
import {unix} from './unix.js'

export type {Formatter, Style, Tone} from './formatter.js'
export {errorLine, findingLine} from './ndjson.js'

/** A format of reports. */
export interface Format {
  readonly format: Formatter
  /** What it is for, in a few words. */
  readonly description: string
  /** What a file in this format ends in, where it has an ending of its own. */
  readonly extension?: string
}

/** Every format, by its name on the command line. */
export const formatters: Readonly<Record<string, Format>> = {
  stylish: {format: stylish, description: 'for people at a terminal'},
  compact: {format: compact, description: 'one line a problem'},
  unix: {format: unix, description: 'file:line:column, for editors'},
  json: {format: json, description: 'what ESLint’s tools read', extension: '.json'},
  ndjson: {format: ndjson, description: 'one line of JSON a draft', extension: '.ndjson'},
  github: {format: github, description: 'annotations on GitHub Actions'},
  sarif: {format: sarif, description: 'GitHub code scanning and SARIF viewers', extension: '.sarif'},
}
