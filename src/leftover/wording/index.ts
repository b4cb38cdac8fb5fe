export {after, before, endsSentence, isLabelEnd, opensLine, opensSentence, sentence, sentenceStart} from './around.js'
export {isName, isSomebody, nameAt} from './names.js'
export {hasPart, isToReaders} from './parts.js'
export {type Sentence, sentencesIn} from './sentences.js'
