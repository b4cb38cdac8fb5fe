/** The word lists that offence is read from, one file a language and topic. */
export const TOPICS = ['group', 'slur', 'insult', 'profanity', 'hostility', 'stance', 'person'] as const
export type Topic = (typeof TOPICS)[number]
