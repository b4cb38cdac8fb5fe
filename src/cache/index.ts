export type {Fresh, KeptDraft} from './kept-row.js'
export {type CacheStrategy, openResultCache, type ResultCache} from './result-cache.js'
export {strangeness} from './strange-file.js'
