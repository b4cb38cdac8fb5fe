export {type DraftFile, discoverDrafts, ignoreMatcher, shownPath, type Wanted} from './discover.js'
export {decodeDraft, type Draft, readDraft} from './read.js'
export {writeDraft} from './write.js'
