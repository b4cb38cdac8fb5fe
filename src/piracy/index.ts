export {linked, written} from './addresses.js'
export {offered, readSentences} from './sentences.js'
export type {KnownSites, PirateSite} from './site.js'
export {judgeBy} from './verdict.js'
