import type {Misfit} from '../engine/misfit.js'
import {type Shape, text} from '../engine/shape.js'
import {patternProblem} from '../patterns/index.js'
import {isCode, isPreset, PRESETS} from './config.js'

/** What a configuration may start from. */
export const extension = narrowed(text('m6l:recommended, m6l:strict, or the path of another configuration file.'), name => {
  if (isPreset(name) || /\.(?:json|ya?ml)$|(?:^|\/)\.m6lrc$/u.test(name)) return undefined
  const meant = {written: name, among: PRESETS}
  if (isCode(name)) return {path: [], message: `“${name}” is code, and m6l runs none: a configuration is JSON or YAML`}
  return {path: [], message: `“${name}” is neither a preset (${PRESETS.join(', ')}) nor a JSON or YAML file`, meant}
})

export const glob = narrowed(text('A glob.'), globProblem)

export const sourceFile = narrowed(text('A file, a folder or a glob, relative to this file.'), globProblem)

function globProblem(pattern: string): Misfit | undefined {
  const problem = patternProblem(pattern)
  return problem === undefined ? undefined : {path: [], message: `${problem}, which takes too long to match`}
}

export const timezone = narrowed(text('The IANA name of the library’s time zone.'), name => {
  if (isTimeZone(name)) return undefined
  const meant = {written: name, among: Intl.supportedValuesOf('timeZone')}
  return {path: [], message: `“${name}” is no time zone`, meant}
})

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}) !== undefined
  } catch {
    return false
  }
}

export const database = narrowed(
  text('A PostgreSQL database instead of a file: postgres://user@host/database; the password is in PGPASSWORD.'),
  databaseProblem,
)

/** A configuration is read by many: no password stands in it. */
function databaseProblem(address: string): Misfit | undefined {
  if (!/^postgres(?:ql)?:\/\/[^\s]+$/u.test(address))
    return {path: [], message: 'must be an address such as “postgres://reader@db.example.ma/m6l”'}
  return /^[^/]*\/\/[^/@]*:[^/@]*@|[?&]password=/u.test(address)
    ? {path: [], message: 'holds a password, which belongs in the environment (PGPASSWORD)'}
    : undefined
}

/** A text of which not every one will do: `problem` says what is wrong with it. */
function narrowed(shape: Shape<string>, problem: (text: string) => Misfit | undefined): Shape<string> {
  return {...shape, misfits: value => (typeof value === 'string' ? [problem(value)].flatMap(misfit => misfit ?? []) : shape.misfits(value))}
}
