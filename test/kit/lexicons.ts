import {bundledLexicons} from '../../src/lexicon/bundled.js'
import {lexiconsOf} from '../../src/lexicon/index.js'

/** The project's own lexicons, compiled afresh for each test file. */
export const lexicons = lexiconsOf(await bundledLexicons())
