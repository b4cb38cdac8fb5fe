import fc from 'fast-check'

/** A mutant meets so many inputs of each property at most, or the search would take days. */
const MOST_RUNS = Number(process.env['MOST_RUNS'] ?? 10)

/** fast-check, which here tries fewer inputs than the tests ask for. */
export default {
  ...fc,
  assert: <T>(property: fc.IRawProperty<T>, wanted: fc.Parameters<T> = {}) =>
    fc.assert(property, {...wanted, numRuns: Math.min(wanted.numRuns ?? 100, MOST_RUNS)}),
}
