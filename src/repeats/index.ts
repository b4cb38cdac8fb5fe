export {keptOf} from './kept.js'
export {ownPostLike} from './own-posts.js'
export {repeatedBy} from './same.js'
