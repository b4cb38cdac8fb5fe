export {cuesIn, firstFrom, isSaid, isSaidBeside} from './cues.js'
export {sentenceAround} from './sentence.js'
