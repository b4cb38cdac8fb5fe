export {cuesIn, isSaid, isSaidBeside} from './cues.js'
export {sentenceAround} from './sentence.js'
