import type {LanguageTag} from '../language/index.js'

/** What a point of the vocabulary adds to the second reader’s log-odds, in nats. */
export const EACH_POINT = 1.5

/** A post with so many points of vocabulary is relevant, whatever the second reader thinks. */
export const SURE_POINTS = 1.5

/** Below so many nats, vocabulary included, a post of a language is warned. Chosen where few posts of universities fall below. */
export const LEAST: Readonly<Record<LanguageTag, number>> = {en: -1.6, fr: -1.55, ar: -0.5, ary: 0.45}

/** Of fewer words nothing is known. */
export const FEWEST_WORDS = 4
