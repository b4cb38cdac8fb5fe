import type {Clause} from '../src/engine/index.js'

/** The page on which the library publishes its Social Media Policy. */
export const POLICY_PAGE = 'https://libguides.aui.ma/c.php?g=1203631&p=8803300'

/** The Social Media Policy of the Mohammed VI Library, clause by clause, in our words. Every rule names one clause. */
export const policy = {
  who: {
    id: 'who',
    text: 'The Director and the R&LS and C&A librarians may publish, share, comment and reply. Student workers and interns work in a limited Editor Role.',
  },
  ethics: {
    id: 'ethics',
    text: 'Staff keep to the ALA Code of Ethics (privacy of patrons; intellectual property; no private interest; personal convictions kept apart from the work) and to the university’s own policy.',
    byPeople: 'A person judges this: no rule reads for it.',
  },
  interaction: {id: 'interaction', text: 'The channels are a space of interaction and learning.'},
  representation: {id: 'representation', text: 'What is posted speaks for the library, and is public and permanent.'},
  relevance: {
    id: 'relevance',
    text: 'Posts are of interest to the university community.',
  },
  purpose: {id: 'purpose', text: 'Humour, photos, facts and current events are used appropriately and reflect the library’s purpose.'},
  links: {id: 'links', text: 'Posts link to M6L content.'},
  offence: {
    id: 'no-offence',
    text: 'Nothing racist, sexist, discriminatory or otherwise offensive.',
    byPeople: 'A person judges this: no rule reads for it.',
  },
  attacks: {id: 'no-attacks', text: 'No personal attacks or insults.', byPeople: 'A person judges this: no rule reads for it.'},
  copying: {id: 'no-copying', text: 'Nothing plagiarized or under another’s copyright.'},
  promotion: {id: 'no-promotion', text: 'No commercial promotion, no spam.'},
} as const satisfies Record<string, Clause>
