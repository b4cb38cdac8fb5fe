import type {Language} from './language.js'

export const fr: Language = {
  tag: 'fr',
  name: 'French',
  direction: 'ltr',
  reads: ['fr'],
}
