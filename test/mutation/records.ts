import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'

interface Place {
  readonly line: number
  readonly column: number
}

/** A change to a file; lines and columns start at 0. */
export interface Mutant {
  readonly id: string
  readonly file: string
  readonly kind: string
  readonly replacement: string
  readonly start: Place
  readonly end: Place
}

/** A test failed, the tests came to no end, none failed, none comes by. */
export type Status = 'killed' | 'late' | 'survived' | 'unmet'

interface Kept {
  readonly hash: string
  readonly statuses: Record<string, Status>
}

/** What became of mutants, now and the last time. */
export interface Records {
  readonly isNoticed: (mutant: Mutant) => boolean
  readonly put: (mutant: Mutant, status: Status) => void
  readonly statusOf: (mutant: Mutant) => Status | undefined
  /** What is written where the mutant is. */
  readonly textOf: (mutant: Mutant) => string
  readonly line: (file: string, mutants: readonly Mutant[]) => string
  readonly write: () => void
}

export function recordsOf(place: string, root: string, isAfresh: boolean): Records {
  const kept = new Map<string, Kept>(existsSync(place) && !isAfresh ? Object.entries(JSON.parse(readFileSync(place, 'utf8'))) : [])
  const texts = new Map<string, string>()
  const textIn = (file: string) => {
    const text = texts.get(file) ?? readFileSync(`${root}${file}`, 'utf8')
    texts.set(file, text)
    return text
  }
  const of = (file: string) => {
    const hash = createHash('sha256').update(textIn(file)).digest('hex')
    const known = kept.get(file)
    if (known?.hash === hash) return known
    const fresh: Kept = {hash, statuses: {}}
    kept.set(file, fresh)
    return fresh
  }
  const statusOf = (mutant: Mutant) => of(mutant.file).statuses[keyOf(mutant)]
  return {
    statusOf,
    isNoticed: mutant => isNoticed(statusOf(mutant)),
    put: (mutant, status) => {
      of(mutant.file).statuses[keyOf(mutant)] = status
    },
    textOf: ({file, start, end}) => between(textIn(file), start, end),
    line: (file, mutants) => lineOf(file, mutants.map(statusOf)),
    write: () => writeFileSync(place, JSON.stringify(Object.fromEntries(kept), undefined, 1)),
  }
}

const isNoticed = (status: Status | undefined) => status === 'killed' || status === 'late'

function keyOf({kind, replacement, start, end}: Mutant): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${kind} ${replacement}`
}

function between(text: string, start: Place, end: Place): string {
  const lines = text.split('\n').slice(start.line, end.line + 1)
  const last = lines.length - 1
  return lines.map((line, at) => line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined)).join('\n')
}

function lineOf(name: string, statuses: readonly (Status | undefined)[]): string {
  const count = (wanted: Status) => statuses.filter(status => status === wanted).length
  const share = `${scoreOf(statuses).toFixed(1)} %`.padStart(7)
  return `${share}  ${name}: ${statuses.length} mutants, ${count('killed')} killed, ${count('late')} late, ${count('survived')} survived, ${count('unmet')} unmet`
}

function scoreOf(statuses: readonly (Status | undefined)[]): number {
  return statuses.length === 0 ? 100 : (100 * statuses.filter(isNoticed).length) / statuses.length
}

/** The mutants that nothing noticed, and the share of those that something did. */
export function summary(records: Records, mutants: readonly Mutant[]): {readonly text: string; readonly score: number} {
  const survivors = mutants.filter(mutant => !isNoticed(records.statusOf(mutant)))
  const shown = survivors.map(mutant => {
    const {file, start, kind, replacement} = mutant
    return `${file}:${start.line + 1}:${start.column + 1} ${kind}, ${records.statusOf(mutant)}\n- ${records.textOf(mutant)}\n+ ${replacement}`
  })
  const statuses = mutants.map(records.statusOf)
  return {text: [...shown, lineOf('all', statuses)].join('\n\n'), score: scoreOf(statuses)}
}
