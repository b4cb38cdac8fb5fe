/*
 * How much each kind of signal tells, in points, where its term is sure; the term’s `sureness` in its lexicon scales it. A kind counts once. Hardly
 * any kind reaches a threshold alone: “free” and “offer” stand in half of all posts of libraries.
 */

/** For commercial promotion: `pull` for kinds of the lexicon and for what figures and links tell, `ease` for what kinds of context take back. */
export const PROMOTION = {
  pull: {
    discount: 1.6,
    code: 1.8,
    order: 1.6,
    delivery: 1.5,
    sale: 1.8,
    /** Somebody on his own account: never the library. */
    seller: 3.1,
    rent: 1.8,
    private: 1.2,
    shop: 1,
    affiliate: 2.4,
    sponsored: 2.2,
    praise: 1,
    bargain: 1.2,
    urgency: 1,
    'essay-mill': 2.6,
    gain: 2.4,
    loan: 2.2,
    lesson: 1.4,
    software: 1.4,
    price: 1,
    referral: 1.6,
  },
  ease: {charity: 2, own: 1.5, free: 0.4, trial: 1.6, event: 1.2, study: 1.2, warning: 2.5, students: 1.6, news: 1.2, fault: 2},
  warning: 2,
  error: 3.2,
} as const

/** For spam. */
export const SPAM = {
  pull: {
    chain: 2.2,
    bait: 2,
    /** What one must do to be in a draw, whoever draws. */
    entry: 3.5,
    channel: 2,
    prize: 2,
    phishing: 2.2,
    premium: 1.6,
    follow: 2,
    money: 1.8,
    dating: 2.2,
    click: 1,
    /** Urging to click in capitals among repeated marks: spam-like even of a library. */
    shouting: 3.2,
    price: 0.5,
    shortener: 0.7,
  },
  ease: {own: 1.5, warning: 2.5, study: 1},
  warning: 2,
} as const

/** Signals count together when they stand within so many words: a long text has some of each, here and there. */
export const WINDOW = 70

/** No context takes back more than so many points: a shop’s offer stays one in a post about a library. */
export const MOST_EASE = 4

/** Texts of more words than this are articles; in them it takes so many points more. */
export const ARTICLE = {words: 250, more: 1}

/**
 * When a post is stuffed. Hashtags, mentions, emoji and capital letters: `least` and more that are a `share` of all words or letters; a phrase:
 * `times` in a row.
 */
export const STUFFED = {
  hashtags: {least: 8, share: 0.6},
  mentions: {least: 12, share: 0.6},
  emoji: {least: 15, share: 1},
  capitals: {least: 60, share: 0.75, shouts: 3},
  repetition: {times: 4, longest: 8},
} as const

/** From so many points of context on nobody listens to the style of a post: the library speaks of its own work, or warns its readers. */
export const DEAF = 1.7
/** How many nats less a post advertises, or is spam, that leads to the library. */
export const OWN_LINK = 1.35

/**
 * From how many nats on the second reader of spam is heard; what a point of signals adds to them, and what a point of context takes off where there are
 * no signals. From so many points of context on it is `deaf`.
 */
export const SPAM_BESIDE = {asked: 1.2, eachPoint: 1.2, eachAgainst: 1.2, deaf: 1.3} as const
/** What a second signal of one kind counts of its own. */
export const SECOND_OF_KIND = 0.4
