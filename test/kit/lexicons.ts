import {fileURLToPath} from 'node:url'
import {compileLexicons, lexiconsOf} from '../../src/lexicon/index.js'
import {lexiconFiles} from '../../src/lexicon/load.js'

/** The project's own lexicons, compiled afresh for each test file. */
export const lexicons = lexiconsOf(await compileLexicons(lexiconFiles(fileURLToPath(new URL('../../rules/lexicons', import.meta.url)))))
