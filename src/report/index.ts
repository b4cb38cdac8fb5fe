import {checkstyle} from './checkstyle.js'
import {compact, compactTeller} from './compact.js'
import type {Formatter, Teller} from './formatter.js'
import {github} from './github.js'
import {gitlab} from './gitlab.js'
import {html} from './html/index.js'
import {json, jsonTeller} from './json.js'
import {junit} from './junit.js'
import {markdown} from './markdown.js'
import {ndjson, ndjsonTeller} from './ndjson.js'
import {rdjson} from './rdjson.js'
import {sarif} from './sarif.js'
import {stylish, stylishTeller} from './stylish.js'
import {tap} from './tap.js'
import {unix, unixTeller} from './unix.js'

export type {Formatter, Mending, Style, Teller, Telling} from './formatter.js'
export {errorLine, findingLine} from './ndjson.js'

/** A format of reports. */
export interface Format {
  readonly format: Formatter
  /** The same told post by post, where the format allows it. */
  readonly teller?: Teller
  /** What it is for, in a few words. */
  readonly description: string
  /** What a file in this format ends in, where it has an ending of its own. */
  readonly extension?: string
}

/** Every format, by its name on the command line. */
export const formatters: Readonly<Record<string, Format>> = {
  stylish: {format: stylish, teller: stylishTeller, description: 'for people at a terminal'},
  compact: {format: compact, teller: compactTeller, description: 'one line a problem'},
  unix: {format: unix, teller: unixTeller, description: 'file:line:column, for editors'},
  json: {format: json, teller: jsonTeller, description: 'what ESLint’s tools read', extension: '.json'},
  ndjson: {format: ndjson, teller: ndjsonTeller, description: 'one line of JSON a draft', extension: '.ndjson'},
  github: {format: github, description: 'annotations on GitHub Actions'},
  sarif: {format: sarif, description: 'GitHub code scanning and SARIF viewers', extension: '.sarif'},
  gitlab: {format: gitlab, description: 'GitLab’s Code Quality', extension: '.json'},
  junit: {format: junit, description: 'test reports of build servers', extension: '.xml'},
  checkstyle: {format: checkstyle, description: 'build servers that read Checkstyle', extension: '.xml'},
  rdjson: {format: rdjson, description: 'reviewdog', extension: '.json'},
  tap: {format: tap, description: 'the Test Anything Protocol', extension: '.tap'},
  markdown: {format: markdown, description: 'the summary of a pull request', extension: '.md'},
  html: {format: html, description: 'a page to read, filter and print', extension: '.html'},
}
