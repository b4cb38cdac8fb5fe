export {openSources, type Sources} from './open.js'
export {describeIndex, updateIndex} from './update.js'
