/** What stands in a passage's text for an image or for code: U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const OBJECT = '\ufffc'
