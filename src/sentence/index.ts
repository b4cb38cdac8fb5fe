export {cuesIn, isSaid, isSaidBeside} from './cues.js'
export {isDepiction} from './depiction.js'
export {isHeadline} from './headline.js'
export {sentenceAround} from './sentence.js'
