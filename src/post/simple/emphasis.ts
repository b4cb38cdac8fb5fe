import type {Span} from '../post.js'

/** A run of `*` or `_` that can begin or end emphasis. */
export interface Run extends Span {
  readonly kind: 'run'
  readonly sign: string
  readonly opens: boolean
  readonly closes: boolean
  /** What became of it; without a role it is text. */
  role?: 'open' | 'close'
}

const WHITESPACE = /\s/
const PUNCTUATION = /[\p{P}\p{S}]/u

/**
 * Whether a run can begin and end emphasis, by the signs beside it; an empty sign is the end of a line (CommonMark 0.31, section 6.2).
 * As in the parser a sign is a UTF-16 unit, so that an emoji counts as a letter.
 */
export function flanking(sign: string, before: string, after: string): Pick<Run, 'opens' | 'closes'> {
  const isSpaceBefore = isWhitespace(before)
  const isSpaceAfter = isWhitespace(after)
  const isLeft = !isSpaceAfter && (!PUNCTUATION.test(after) || isSpaceBefore || PUNCTUATION.test(before))
  const isRight = !isSpaceBefore && (!PUNCTUATION.test(before) || isSpaceAfter || PUNCTUATION.test(after))
  if (sign === '*') return {opens: isLeft, closes: isRight}
  return {opens: isLeft && (!isRight || PUNCTUATION.test(before)), closes: isRight && (!isLeft || PUNCTUATION.test(after))}
}

function isWhitespace(sign: string): boolean {
  return sign === '' || WHITESPACE.test(sign)
}

/**
 * Pairs runs where there is one way to do it: every run that can end emphasis ends the one begun last, with the same sign as many
 * times, up to three. Gives false where a run could be halved or jump over another.
 */
export function pairRuns(runs: readonly Run[]): boolean {
  if (runs.length < 2) return true
  const stars = runs.filter(({sign}) => sign === '*').length
  const isAlone = (run: Run) => (run.sign === '*' ? stars : runs.length - stars) === 1
  const open = new OpenRuns()
  return runs.every(run => isAlone(run) || open.meet(run))
}

/** The runs that began emphasis which has not ended. */
class OpenRuns {
  readonly #runs: Run[] = []
  #stars = 0

  /** Takes the next run; gives false where it is not sure what becomes of it. */
  meet(run: Run): boolean {
    if (run.end - run.start > 3) return false
    const last = this.#runs.at(-1)
    const isAwaited = run.sign === '*' ? this.#stars > 0 : this.#runs.length > this.#stars
    if (run.closes && isAwaited) return last !== undefined && this.#close(last, run)
    if (run.opens) this.#open(run)
    return true
  }

  #open(run: Run): void {
    this.#runs.push(run)
    if (run.sign === '*') this.#stars++
  }

  #close(last: Run, run: Run): boolean {
    if (last.sign !== run.sign || last.end - last.start !== run.end - run.start) return false
    last.role = 'open'
    run.role = 'close'
    this.#runs.pop()
    if (run.sign === '*') this.#stars--
    return true
  }
}
