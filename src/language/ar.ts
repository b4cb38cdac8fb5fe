import type {Language} from './language.js'

export const ar: Language = {
  tag: 'ar',
  name: 'Arabic',
  direction: 'rtl',
  // A short Darija post in Arabic letters often looks like Arabic, so both lists apply.
  reads: ['ar', 'ary'],
}
