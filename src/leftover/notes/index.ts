export {notesIn} from './notes.js'
export {tags} from './tags.js'
