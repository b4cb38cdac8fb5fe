export {compileLexicons, type LexiconFile} from './compile.js'
export type {Entry, LexiconData} from './entry.js'
export {type Hit, type Lexicon, type Lexicons, lexiconsOf} from './lexicon.js'
