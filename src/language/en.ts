import type {Language} from './language.js'

export const en: Language = {
  tag: 'en',
  name: 'English',
  direction: 'ltr',
  reads: ['en'],
}
