/** A JSON Schema (draft 2020-12) or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>

/** What is wrong with a value: where it stands in the value, and what would be right. */
export interface Misfit {
  readonly path: readonly (string | number)[]
  readonly message: string
  /** Whether the name of the last key of `path` is at fault, rather than its value. */
  readonly atKey?: boolean
  /** Names of which one may have been meant, and what was written instead. */
  readonly meant?: {readonly written: string; readonly among: readonly string[]}
}

/** What a value may be: checked by `misfits`, published by `schema`. One source for both. */
export interface Shape<T> {
  readonly schema: JsonSchema
  readonly misfits: (value: unknown) => readonly Misfit[]
  /** Never set; carries the type. */
  readonly type?: T
}

export type TypeOf<S> = S extends Shape<infer T> ? T : never

const fits: readonly Misfit[] = []
const wrong = (message: string, meant?: Misfit['meant']): readonly Misfit[] => [{path: [], message, ...(meant && {meant})}]
const within = (key: string | number, misfits: readonly Misfit[]): readonly Misfit[] =>
  misfits.map(misfit => ({...misfit, path: [key, ...misfit.path]}))

/** How a value is called in a message. */
function named(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `${JSON.stringify(value)}`
}

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

type Fields = Readonly<Record<string, Shape<unknown>>>
type FieldTypes<F extends Fields> = {readonly [K in keyof F]?: TypeOf<F[K]>}

/** An object of which every key is known and none is required, unless `required` names it. */
export function object<F extends Fields>(
  description: string,
  fields: F,
  required: readonly (keyof F & string)[] = [],
): Shape<FieldTypes<F>> {
  const properties = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema]))
  return {
    schema: {description, type: 'object', properties, additionalProperties: false, ...(required.length > 0 && {required})},
    misfits: value => {
      if (!isRecord(value)) return wrong(`must be an object, not ${named(value)}`)
      const missing = required.filter(name => !(name in value)).map((name): Misfit => ({path: [], message: `needs “${name}”`}))
      const given = Object.entries(value).flatMap(([name, item]) => {
        const field = Object.hasOwn(fields, name) ? fields[name] : undefined
        return field ? within(name, field.misfits(item)) : [unknownKey(name, Object.keys(fields))]
      })
      return [...missing, ...given]
    },
  }
}

/** An object whose keys are free, or among `names` where they are given. */
export function record<T>(
  description: string,
  of: Shape<T>,
  names?: Readonly<Record<string, Shape<T>>>,
): Shape<Readonly<Record<string, T>>> {
  const properties = names && Object.fromEntries(Object.entries(names).map(([name, shape]) => [name, shape.schema]))
  return {
    schema: names
      ? {description, type: 'object', properties, additionalProperties: false}
      : {description, type: 'object', additionalProperties: of.schema},
    misfits: value => {
      if (!isRecord(value)) return wrong(`must be an object, not ${named(value)}`)
      return Object.entries(value).flatMap(([name, item]) => {
        const shape = names ? (Object.hasOwn(names, name) ? names[name] : undefined) : of
        return shape ? within(name, shape.misfits(item)) : [unknownKey(name, Object.keys(names ?? {}))]
      })
    },
  }
}

function unknownKey(name: string, among: readonly string[]): Misfit {
  return {path: [name], atKey: true, message: `“${name}” is not known here`, meant: {written: name, among}}
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
