import type {Language} from './language.js'

export const ary: Language = {
  tag: 'ary',
  name: 'Darija',
  direction: 'rtl',
  reads: ['ary', 'ar'],
}
