import type {LanguageTag} from './language.js'
export const BUCKETS = 4096
export const SCALE = 1
export const CLASSES: readonly LanguageTag[] = ['en', 'fr', 'ary']
export const WEIGHTS = new Int8Array(BUCKETS * CLASSES.length)
