export {compileLexicons, type LexiconFile} from './compile.js'
export {type Entry, type Hit, type Lexicon, type LexiconData, type Lexicons, lexiconsOf} from './lexicon.js'
export {wordsOf} from './match.js'
