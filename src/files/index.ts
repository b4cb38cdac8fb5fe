export {type Discovered, type DraftFile, discoverDrafts, ignoreFile, shownPath, type Wanted} from './discover.js'
export {type Draft, decodeDraft, readDraft} from './read.js'
export {writeDraft} from './write.js'
