import {fits, type Misfit, named, within, wrong} from './misfit.js'

/** A JSON Schema (draft 2020-12) or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What a value may be: checked by `misfits`, published by `schema`. One source for both. */
export interface Shape<T> {
  readonly schema: JsonSchema
  readonly misfits: (value: unknown) => readonly Misfit[]
  /** Never set; carries the type. */
  readonly type?: T
}

export type TypeOf<S> = S extends Shape<infer T> ? T : never

/** Any text. */
export function text(description: string): Shape<string> {
  return {
    schema: {description, type: 'string'},
    misfits: value => (typeof value === 'string' ? fits : wrong(`must be a text, not ${named(value)}`)),
  }
}

/** True or false. */
export function flag(description: string): Shape<boolean> {
  return {
    schema: {description, type: 'boolean'},
    misfits: value => (typeof value === 'boolean' ? fits : wrong(`must be true or false, not ${named(value)}`)),
  }
}

/** A whole number from `least` on. */
export function wholeNumber(description: string, least = 0): Shape<number> {
  return {
    schema: {description, type: 'integer', minimum: least},
    misfits: value =>
      Number.isSafeInteger(value) && (value as number) >= least ? fits : wrong(`must be a whole number from ${least}, not ${named(value)}`),
  }
}

/** One of a few words or numbers. */
export function oneOf<const T extends string | number>(description: string, choices: readonly T[]): Shape<T> {
  return {
    schema: {description, enum: choices},
    misfits: value => {
      if (choices.includes(value as T)) return fits
      const among = choices.filter(choice => typeof choice === 'string')
      const list = choices.map(choice => JSON.stringify(choice)).join(', ')
      return wrong(`must be one of ${list}, not ${named(value)}`, typeof value === 'string' ? {written: value, among} : undefined)
    },
  }
}

/** A list of what another shape takes. */
export function list<T>(description: string, of: Shape<T>): Shape<readonly T[]> {
  return {
    schema: {description, type: 'array', items: of.schema},
    misfits: value =>
      Array.isArray(value) ? value.flatMap((item, at) => within(at, of.misfits(item))) : wrong(`must be a list, not ${named(value)}`),
  }
}

/** A value of one shape, or a list of another. */
export function oneOrList<A, B extends readonly unknown[]>(description: string, one: Shape<A>, several: Shape<B>): Shape<A | B> {
  return {
    schema: {description, anyOf: [one.schema, several.schema]},
    misfits: value => (Array.isArray(value) ? several : one).misfits(value),
  }
}

/** A list of two: what `first` takes, then what `second` takes. */
export function pair<A, B>(description: string, first: Shape<A>, second: Shape<B>): Shape<readonly [A, B]> {
  return {
    schema: {description, type: 'array', prefixItems: [first.schema, second.schema], minItems: 1, maxItems: 2},
    misfits: value => {
      if (!Array.isArray(value) || value.length === 0 || value.length > 2) return wrong(`must be a list of one or two, not ${named(value)}`)
      const rest = value.length === 2 ? within(1, second.misfits(value[1])) : fits
      return [...within(0, first.misfits(value[0])), ...rest]
    },
  }
}
