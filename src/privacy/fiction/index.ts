export {framesIn} from './frame.js'
