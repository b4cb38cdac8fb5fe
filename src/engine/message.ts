import type {Localised} from './translated.js'

/**
 * A message in every language. `severity: 'warning'` holds it at a warning even where the rule is an error; what an `open` one marks may be
 * shown even where the rule is confidential.
 */
export type Message = Localised & {readonly severity?: 'warning'; readonly open?: true}

/** The names in braces of a message. */
type SlotName<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | SlotName<Rest> : never

/** What a report of a message gives beside its place: all its slots, nothing where it has none. */
export type Filled<T extends string> = [SlotName<T>] extends [never]
  ? [slots?: Readonly<Record<string, never>>]
  : [slots: Readonly<Record<SlotName<T>, string | number>>]

/** Whether a language's slots are the same as those of the English message. */
export type SameSlots<M> = {
  readonly [K in keyof M]: M[K] extends {en: infer E extends string; fr: infer F extends string; ar: infer A extends string}
    ? [SlotName<E>] extends [SlotName<F> & SlotName<A>]
      ? [SlotName<F> | SlotName<A>] extends [SlotName<E>]
        ? M[K]
        : never
      : never
    : M[K]
}
