import {setFlagsFromString} from 'node:v8'
import type * as Cli from './index.js'
import {requireOurs} from './own-modules.js'

/**
 * How much bytecode a function runs, in bytes, before V8 compiles it with optimisations: eight times its own measure. For one post that work
 * is never paid back, and for a thousand much of it is done too early, on too few kinds of words, and done again.
 */
const RUN_BEFORE_OPTIMISED = 1_000_000
/**
 * How much bytecode V8 takes into such a function from those that it calls, in bytes: a sixth of its own measure. Most functions here call
 * many small ones, and a run of a thousand posts ends before more code has paid for the time that it takes to compile; so it does with a copy
 * of the first round of each loop.
 */
const MOST_INLINED = 150
const COMPILED_LIGHTLY = [`--max-inlined-bytecode-size-cumulative=${MOST_INLINED}`, '--no-turbo-loop-peeling']
/**
 * V8 makes shorter programs of expressions that run once, and machine code of those that run twice: both take longer than they spare. One that
 * meets a long text is compiled at once all the same.
 */
const EXPRESSIONS_AS_THEY_COME = ['--no-regexp-peephole-optimization', '--regexp-tier-up-ticks=6']
/**
 * A post leaves so little behind that helpers take longer to be called than to collect it, and nobody waits for what is collected once all
 * is done. A run of a thousand takes no longer for it.
 */
const COLLECTED_ALONE = ['--no-parallel-scavenge', '--no-minor-gc-task']
// The V8 of Node 20 knows the budget by this name; later ones would complain, and count calls as well.
if (process.versions.v8.startsWith('11.'))
  for (const flag of [`--interrupt-budget=${RUN_BEFORE_OPTIMISED}`, ...COMPILED_LIGHTLY, ...EXPRESSIONS_AS_THEY_COME, ...COLLECTED_ALONE])
    setFlagsFromString(flag)

/** Starts the built program. */
export const {main, processIo} = requireOurs('./cli.cjs') as typeof Cli
export {keepCompiled} from './own-modules.js'
