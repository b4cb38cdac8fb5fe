import {isRecord} from '../record.js'
import {type Misfit, named, within, wrong} from './misfit.js'
import type {Shape, TypeOf} from './shape.js'

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
