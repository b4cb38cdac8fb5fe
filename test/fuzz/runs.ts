import {type Chance, chanceFrom} from './chance.js'

/** What can be fed to m6l: how an input of the kind is made, and what goes wrong with one (nothing, if all is well). */
export interface Subject {
  readonly input: (chance: Chance) => string
  readonly wrong: (input: string) => Promise<readonly string[]>
}

/** An input that something goes wrong with. */
export interface Trouble {
  readonly subject: string
  /** Its number, from which it can be made again. */
  readonly number: number
  readonly input: string
  readonly wrong: readonly string[]
}

/** How many milliseconds an input of 40,000 characters may take, on a machine that has other things to do. */
const SLOW_MS = 5000

/** Feeds inputs to their subjects by turns, and gives those that something goes wrong with. */
export async function* troubles(
  subjects: Readonly<Record<string, Subject>>,
  {seed, from = 0, runs}: {readonly seed: number; readonly from?: number; readonly runs: number},
): AsyncGenerator<Trouble> {
  const names = Object.keys(subjects)
  for (let number = from; number < from + runs; number++) {
    const subject = names[number % names.length] ?? ''
    const input = subjects[subject]?.input(chanceFrom(seed * 1_000_003 + number)) ?? ''
    const wrong = await wrongWith(subjects[subject], input)
    if (wrong.length > 0) yield {subject, number, input, wrong}
  }
}

async function wrongWith(subject: Subject | undefined, input: string): Promise<readonly string[]> {
  const began = performance.now()
  try {
    const wrong = (await subject?.wrong(input)) ?? []
    const took = performance.now() - began
    return took > SLOW_MS ? [...wrong, `took ${Math.round(took)} ms`] : wrong
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  }
}
