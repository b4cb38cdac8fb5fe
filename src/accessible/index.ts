export {emojiLists} from './emoji-lists.js'
export {hashtagsToMend} from './hashtags.js'
export {placeOfWords, saysNothing} from './hollow-links.js'
