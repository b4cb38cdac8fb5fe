import {type Chance, chanceFrom} from './chance.js'

/** What can be fed to m6l: how an input of the kind is made, and what goes wrong with one (nothing, if all is well). */
export interface Subject {
  readonly input: (chance: Chance) => string
  /** What goes wrong; what is looked at more closely may be left to the chance that made the input. */
  readonly wrong: (input: string, chance: Chance) => Promise<readonly string[]>
  /** How often it comes up in a round of all subjects; once where nothing is said. */
  readonly turns?: number
}

/** An input that something goes wrong with. */
export interface Trouble {
  readonly subject: string
  /** Its number, from which it can be made again. */
  readonly number: number
  readonly input: string
  readonly wrong: readonly string[]
}

/** What is told meanwhile. */
export interface Watch {
  /** An input is about to be fed, so that whoever watches knows it if nothing follows. */
  readonly begins: (number: number, subject: string) => void
}

/** How many milliseconds of processor time an input of 40,000 characters may take, the first with all that is loaded for it. */
const SLOW_MS = 10_000

export interface Runs {
  readonly seed: number
  readonly from?: number
  readonly runs: number
  readonly watch?: Watch
}

/** Feeds inputs to their subjects by turns, and gives those that something goes wrong with. */
export async function* troubles(subjects: Readonly<Record<string, Subject>>, {seed, from = 0, runs, watch}: Runs): AsyncGenerator<Trouble> {
  const round = roundOf(subjects)
  for (let number = from; number < from + runs; number++) {
    const [name, subject] = round[number % round.length] ?? []
    if (name === undefined || subject === undefined) continue
    watch?.begins(number, name)
    const chance = chanceFrom(seed * 1_000_003 + number)
    const input = subject.input(chance)
    const wrong = await wrongWith(subject, input, chance)
    if (wrong.length > 0) yield {subject: name, number, input, wrong}
  }
}

/** All subjects, each as often as it has turns, well mixed. */
function roundOf(subjects: Readonly<Record<string, Subject>>): readonly (readonly [string, Subject])[] {
  const all = Object.entries(subjects).flatMap(entry => {
    const turns = entry[1].turns ?? 1
    return Array.from({length: turns}, (_, turn) => ({entry, place: (turn + 0.5) / turns}))
  })
  return all.sort((a, b) => a.place - b.place).map(({entry}) => entry)
}

async function wrongWith(subject: Subject, input: string, chance: Chance): Promise<readonly string[]> {
  const began = process.cpuUsage()
  try {
    const wrong = await subject.wrong(input, chance)
    const {user, system} = process.cpuUsage(began)
    const took = (user + system) / 1000
    return took > SLOW_MS ? [...wrong, `took ${Math.round(took)} ms`] : wrong
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  }
}
