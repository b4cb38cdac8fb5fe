export {openSources} from './open.js'
export {describeIndex, updateIndex} from './update.js'
