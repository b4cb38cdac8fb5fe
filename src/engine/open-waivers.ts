import type {Waiver} from './waiver.js'

/** A waiver as it is written, of which only the place tells what it covers. */
export type Said = Omit<Waiver, 'firstLine' | 'lastLine'>

/** What a post has disabled and not enabled again, by the rules that it names: who ends one need not look at all others. */
export class OpenWaivers {
  readonly #all = new Set<Said>()
  readonly #byRule = new Map<string, Set<Said>>()

  add(said: Said): void {
    this.#all.add(said)
    for (const rule of said.rules) this.#ofRule(rule).add(said)
  }

  /** Ends what was disabled since: all of it, or the rules that are named. Gives what ended, in the order of the post. */
  end(named: readonly string[]): readonly Said[] {
    if (named.length === 0) return this.#endAll()
    const touched = new Set(named.flatMap(rule => [...this.#ofRule(rule)]))
    return inOrder([...touched].map(said => this.#endFor(said, named)))
  }

  /** The rules of which some waiver is open. */
  rules(): readonly string[] {
    return [...this.#byRule].filter(([, open]) => open.size > 0).map(([rule]) => rule)
  }

  has(rule: string): boolean {
    return (this.#byRule.get(rule)?.size ?? 0) > 0
  }

  get isEmpty(): boolean {
    return this.#all.size === 0
  }

  #endAll(): readonly Said[] {
    const ended = inOrder([...this.#all])
    this.#all.clear()
    this.#byRule.clear()
    return ended
  }

  #endFor(said: Said, named: readonly string[]): Said {
    this.#all.delete(said)
    for (const rule of said.rules) this.#ofRule(rule).delete(said)
    const left = said.rules.filter(rule => !named.includes(rule))
    if (left.length > 0) this.add({...said, rules: left})
    return {...said, rules: said.rules.filter(rule => named.includes(rule))}
  }

  #ofRule(rule: string): Set<Said> {
    const known = this.#byRule.get(rule) ?? new Set()
    this.#byRule.set(rule, known)
    return known
  }
}

function inOrder(waivers: readonly Said[]): readonly Said[] {
  return waivers.toSorted((one, other) => one.span.start - other.span.start)
}
