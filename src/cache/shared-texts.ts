/** Texts that many rows share, by number. */
export class SharedTexts {
  readonly texts: string[]
  #numbers: Map<string, number> | undefined

  constructor(texts: readonly string[] = []) {
    this.texts = [...texts]
  }

  of(text: string): number {
    this.#numbers ??= new Map(this.texts.map((one, at) => [one, at]))
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }
}
