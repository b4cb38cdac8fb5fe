import {record} from './keyed-shape.js'
import {flag as flagShape, list, oneOf as oneOfShape, type Shape, text, wholeNumber as wholeNumberShape} from './shape.js'

/** What a library may set for a rule, and what holds where it sets nothing. */
export interface Option<T> {
  readonly shape: Shape<T>
  readonly fallback: T
}

export type Options = Readonly<Record<string, Option<unknown>>>
/** The options as a rule is given them. */
export type OptionValues<O extends Options> = {readonly [K in keyof O]: O[K]['fallback']}

/** An option that takes a list of texts. */
export function strings(description: string, fallback: readonly string[] = []): Option<readonly string[]> {
  return {shape: list(description, text('One of them.')), fallback}
}

/** An option that takes a whole number from `least` on. */
export function wholeNumber(description: string, fallback: number, least = 0): Option<number> {
  return {shape: wholeNumberShape(description, least), fallback}
}

/** An option that is true or false. */
export function flag(description: string, fallback: boolean): Option<boolean> {
  return {shape: flagShape(description), fallback}
}

/** An option that takes one of a few words. */
export function choice<const T extends string>(description: string, choices: readonly T[], fallback: NoInfer<T>): Option<T> {
  return {shape: oneOfShape(description, choices), fallback}
}

/** An option that takes whole numbers from 1 on, each under one of a few names. */
export function numbers(description: string, names: readonly string[]): Option<Readonly<Record<string, number>>> {
  const number = wholeNumberShape('A whole number.', 1)
  return {shape: record(description, number, Object.fromEntries(names.map(name => [name, number]))), fallback: {}}
}
