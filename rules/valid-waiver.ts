import {defineRule} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'valid-waiver',
  clause: policy.representation,
  severity: 'warning',
  about: 'waivers',
  summary: 'A waiver names a rule that exists, gives a reason, has not expired and is needed.',
  translations: {
    fr: 'Une dérogation nomme une règle qui existe, donne une raison, n’a pas expiré et reste utile.',
    ar: 'يسمي الاستثناء قاعدة موجودة ويذكر سبباً، ولم تنته مدته ولا يزال لازماً.',
  },
  messages: {
    'no-reason': {
      en: 'The waiver for {rule} gives no reason, so it lets nothing pass.',
      fr: 'La dérogation pour {rule} ne donne pas de raison : elle est sans effet.',
      ar: 'الاستثناء من القاعدة {rule} بلا سبب، ولذلك لا أثر له.',
    },
    'no-rule': {
      en: 'This waiver names no rule, so it lets nothing pass.',
      fr: 'Cette dérogation ne nomme aucune règle : elle est sans effet.',
      ar: 'لا يسمي هذا الاستثناء أي قاعدة، ولذلك لا أثر له.',
    },
    'unknown-rule': {
      en: 'The waiver names “{rule}”, which is no rule.',
      fr: 'La dérogation nomme « {rule} », qui n’est pas une règle.',
      ar: 'يسمي الاستثناء «{rule}»، وليست قاعدة معروفة.',
    },
    'mistyped-rule': {
      en: 'The waiver names “{rule}”, which is no rule: did you mean “{meant}”?',
      fr: 'La dérogation nomme « {rule} », qui n’est pas une règle : vouliez-vous dire « {meant} » ?',
      ar: 'يسمي الاستثناء «{rule}»، وليست قاعدة معروفة: هل المقصود «{meant}»؟',
    },
    'mistyped-directive': {
      en: 'm6l does not understand “{rule}”: did you mean “{meant}”?',
      fr: 'm6l ne comprend pas « {rule} » : vouliez-vous dire « {meant} » ?',
      ar: 'لا يفهم m6l العبارة «{rule}»: هل المقصود «{meant}»؟',
    },
    'unknown-directive': {
      en: 'm6l does not understand “{rule}”.',
      fr: 'm6l ne comprend pas « {rule} ».',
      ar: 'لا يفهم m6l العبارة «{rule}».',
    },
    'not-open': {
      en: 'No waiver for “{rule}” is open above this “m6l-enable”, so it ends nothing.',
      fr: 'Aucune dérogation pour « {rule} » n’est ouverte au-dessus de ce « m6l-enable » : il ne met fin à rien.',
      ar: 'لا يوجد قبل «m6l-enable» هذه استثناء مفتوح من «{rule}»، فلا تُنهي شيئاً.',
    },
    'mistyped-end': {
      en: 'No waiver for “{rule}” is open above this “m6l-enable”, so it ends nothing: did you mean “{meant}”?',
      fr: 'Aucune dérogation pour « {rule} » n’est ouverte au-dessus de ce « m6l-enable », qui ne met fin à rien : vouliez-vous dire « {meant} » ?',
      ar: 'لا يوجد قبل «m6l-enable» هذه استثناء مفتوح من «{rule}»، فلا تُنهي شيئاً: هل المقصود «{meant}»؟',
    },
    'nothing-open': {
      en: 'No waiver is open above this “m6l-enable”, so it ends nothing.',
      fr: 'Aucune dérogation n’est ouverte au-dessus de ce « m6l-enable » : il ne met fin à rien.',
      ar: 'لا يوجد قبل «m6l-enable» هذه أي استثناء مفتوح، فلا تُنهي شيئاً.',
    },
    expired: {
      en: 'The waiver for {rule} ended on {until}.',
      fr: 'La dérogation pour {rule} a pris fin le {until}.',
      ar: 'انتهى الاستثناء من القاعدة {rule} في {until}.',
    },
    'bad-date': {
      en: 'The waiver for {rule} ends on “{until}”, which is no date.',
      fr: 'La dérogation pour {rule} prend fin le « {until} », qui n’est pas une date.',
      ar: 'ينتهي الاستثناء من القاعدة {rule} في «{until}»، وليس تاريخاً.',
    },
    unused: {
      en: 'The waiver for {rule} is not needed: the rule has nothing to say here.',
      fr: 'La dérogation pour {rule} est inutile : la règle n’a rien à signaler ici.',
      ar: 'لا حاجة إلى الاستثناء من القاعدة {rule}: لا ملاحظة لها هنا.',
    },
  },
  hint: {
    en: 'Write <!-- m6l-disable-next-line rule -- reason --> above the line, with a rule of `m6l rules` and a reason, and remove waivers that are no longer needed.',
    fr: 'Écrivez <!-- m6l-disable-next-line règle -- raison --> au-dessus de la ligne, avec une règle de `m6l rules` et une raison, et retirez les dérogations devenues inutiles.',
    ar: 'اكتب <!-- m6l-disable-next-line rule -- reason --> فوق السطر، مع قاعدة من `m6l rules` وسبب، واحذف الاستثناءات التي لم تعد لازمة.',
  },
  examples: [
    {
      post: '<!-- m6l-disable-next-line valid-waivr -- the guest wrote it -->\nA guest post.',
      marks: ['<!-- m6l-disable-next-line valid-waivr -- the guest wrote it -->'],
    },
    {
      post: '---\nm6l:\n  disable:\n    - rule: valid-front-matter\n---\nBonjour.',
      language: 'fr',
      marks: ['rule: valid-front-matter'],
      why: 'a waiver without a reason',
    },
    {post: '<!-- a note to the translator -->\nمرحباً بكم.', language: 'ar', marks: []},
    {
      post: '<!-- m6l-enable valid-waiver -->\nA guest post.',
      marks: ['<!-- m6l-enable valid-waiver -->'],
      why: 'nothing is disabled above it',
    },
    {post: '<!-- m6l-please-stop -->\nMer7ba bikom.', language: 'ary', marks: ['<!-- m6l-please-stop -->']},
  ],
  check({waivers, report}) {
    for (const {problem, rule, meant, span, until} of waivers) {
      if (problem === 'expired' || problem === 'bad-date') report(problem, span, {rule, until})
      else if (problem === 'no-rule' || problem === 'nothing-open') report(problem, span)
      else if (problem === 'not-open' && meant !== undefined) report('mistyped-end', span, {rule, meant})
      else if (meant !== undefined) report(problem === 'unknown-rule' ? 'mistyped-rule' : 'mistyped-directive', span, {rule, meant})
      else report(problem, span, {rule})
    }
  },
})
