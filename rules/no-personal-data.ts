import {defineRule, mailboxesBy, preparedForPrivateData, strings} from '../src/kit.js'
import {privateDataIn} from './panel.js'
import {policy} from './policy.js'
import {ADDRESS_WORDS} from './public-addresses.js'

const mailboxes = mailboxesBy(ADDRESS_WORDS)

export default defineRule({
  id: 'no-personal-data',
  clause: policy.ethics,
  severity: 'error',
  confidential: true,
  summary: 'A post tells nobody’s address, number or account, and not what a person borrowed, owes, asked for or searched.',
  translations: {
    fr: 'Une publication ne révèle ni l’adresse, ni le numéro, ni le compte de personne, ni ce que quelqu’un emprunte, doit, demande ou cherche.',
    ar: 'لا يكشف المنشور عنوان أحد ولا رقمه ولا حسابه، ولا ما استعاره أو يدين به أو طلبه أو بحث عنه.',
  },
  options: {
    studentNumbers: strings('How the university’s card numbers are written: # for a digit, A for a capital, as in AUI######.'),
  },
  messages: {
    email: {
      en: '“{text}” is a person’s e-mail address.',
      fr: '« {text} » est l’adresse électronique d’une personne.',
      ar: '«{text}» بريد إلكتروني لشخص بعينه.',
    },
    colleague: {
      en: '“{text}” is the e-mail address of a person at another institution.',
      fr: '« {text} » est l’adresse électronique d’une personne d’un autre établissement.',
      ar: '«{text}» بريد إلكتروني لشخص في مؤسسة أخرى.',
      severity: 'warning',
    },
    offered: {
      en: 'Readers are asked to write to “{text}”, a person’s own address: is it meant to be public?',
      fr: 'Les lecteurs sont invités à écrire à « {text} », adresse personnelle : doit-elle être publique ?',
      ar: 'يُطلب من القراء أن يكتبوا إلى «{text}» وهو بريد شخصي: أيُراد له أن يكون معلناً؟',
      severity: 'warning',
    },
    phone: {
      en: '“{text}” is a person’s telephone number.',
      fr: '« {text} » est le numéro de téléphone d’une personne.',
      ar: '«{text}» رقم هاتف لشخص بعينه.',
    },
    line: {
      en: '“{text}” is a telephone number that is not among the library’s public ones.',
      fr: '« {text} » est un numéro de téléphone qui ne figure pas parmi ceux que la bibliothèque rend publics.',
      ar: '«{text}» رقم هاتف ليس من أرقام المكتبة المعلنة.',
      severity: 'warning',
    },
    identity: {
      en: '“{text}” is somebody’s identity card number or national code.',
      fr: '« {text} » est le numéro de la carte d’identité ou le code national de quelqu’un.',
      ar: '«{text}» رقم بطاقة التعريف أو الرمز الوطني لشخص بعينه.',
    },
    passport: {
      en: '“{text}” is somebody’s passport number.',
      fr: '« {text} » est le numéro d’un passeport.',
      ar: '«{text}» رقم جواز سفر شخص بعينه.',
    },
    student: {
      en: '“{text}” is the university’s number for one person, such as a student number.',
      fr: '« {text} » est le numéro d’une personne à l’université, comme un numéro d’étudiant.',
      ar: '«{text}» رقم شخص بعينه في الجامعة، كرقم الطالب.',
    },
    account: {
      en: '“{text}” is a bank account number.',
      fr: '« {text} » est un numéro de compte bancaire.',
      ar: '«{text}» رقم حساب بنكي.',
    },
    card: {
      en: '“{text}” is a payment card number.',
      fr: '« {text} » est un numéro de carte bancaire.',
      ar: '«{text}» رقم بطاقة بنكية.',
    },
    home: {
      en: '“{text}” is where a person lives.',
      fr: '« {text} » est l’adresse d’une personne.',
      ar: '«{text}» عنوان سكن شخص بعينه.',
    },
    birth: {
      en: '“{text}” is a person’s date of birth.',
      fr: '« {text} » est la date de naissance d’une personne.',
      ar: '«{text}» تاريخ ميلاد شخص بعينه.',
    },
    loan: {
      en: '“{text}” tells what a person has borrowed, kept or returned.',
      fr: '« {text} » révèle ce qu’une personne a emprunté, gardé ou rendu.',
      ar: 'يكشف «{text}» ما استعاره شخص بعينه أو احتفظ به أو أعاده.',
    },
    debt: {
      en: '“{text}” tells what a person owes.',
      fr: '« {text} » révèle ce qu’une personne doit.',
      ar: 'يكشف «{text}» ما على شخص بعينه من دين أو غرامة.',
    },
    search: {
      en: '“{text}” tells what a person asked for, searched for or read.',
      fr: '« {text} » révèle ce qu’une personne a demandé, cherché ou lu.',
      ar: 'يكشف «{text}» ما طلبه شخص بعينه أو بحث عنه أو قرأه.',
    },
    reader: {
      en: '“{text}” may tell what a person borrowed, owes, asked for or read.',
      fr: '« {text} » révèle peut-être ce qu’une personne a emprunté, doit, a demandé ou lu.',
      ar: 'قد يكشف «{text}» ما استعاره شخص بعينه أو يدين به أو طلبه أو قرأه.',
      severity: 'warning',
    },
    unnamed: {
      en: '“{text}” may tell what somebody who is not named borrowed, owes, asked for or read.',
      fr: '« {text} » révèle peut-être ce qu’une personne qui n’est pas nommée a emprunté, doit, a demandé ou lu.',
      ar: 'قد يكشف «{text}» ما استعاره شخص لم يُذكر اسمه أو يدين به أو طلبه أو قرأه.',
      severity: 'warning',
      open: true,
    },
    health: {
      en: '“{text}” tells of a person’s health.',
      fr: '« {text} » parle de la santé d’une personne.',
      ar: 'يتحدث «{text}» عن صحة شخص بعينه.',
      severity: 'warning',
    },
  },
  hint: {
    en: 'Leave it out, or give one of the library’s own addresses; what is meant to be public is added to “contacts” in the configuration. What readers borrow, owe or ask stays between them and the library.',
    fr: 'Retirez-le, ou donnez une adresse de la bibliothèque ; ce qui est public s’ajoute à « contacts » dans la configuration. Ce que les lecteurs empruntent, doivent ou demandent reste entre eux et la bibliothèque.',
    ar: 'احذفه أو ضع عنواناً من عناوين المكتبة، وأضف ما هو معلن إلى «contacts» في الإعدادات. ما يستعيره القراء أو يطلبونه أو يدينون به يبقى بينهم وبين المكتبة.',
  },
  examples: [
    {post: 'Questions? Write to reference@aui.ma or call +212 535 86 20 31.', marks: [], why: 'the library’s own addresses are public'},
    {post: 'Questions? Write to hind.zerouali@gmail.com.', marks: ['hind.zerouali@gmail.com']},
    {
      post: 'To register: Hind Zerouali, hzerouali@gmail.com',
      marks: ['hzerouali@gmail.com'],
      why: 'a warning: who is named as the one to ask may have agreed',
    },
    {post: 'Write to hind [at] gmail [dot] com', marks: ['hind [at] gmail [dot] com']},
    {post: 'ISBN 9789954214382, barcode 31234000567890, OCLC 1048392847.', marks: [], why: 'numbers of books are nobody’s'},
    {post: 'Lost card: CIN BE782341.', marks: ['BE782341']},
    {post: 'Hiba Tazi borrowed three novels this week.', marks: ['Hiba Tazi borrowed']},
    {post: 'In our serial, part 5: Nadia owes the library a moon.', marks: [], why: 'nobody of a tale is a reader'},
    {post: 'In the play club, Nadia Tazi still owes us three books.', marks: ['Nadia Tazi still owes us']},
    {post: 'Novels by Fatima Mernissi can be borrowed from today.', marks: [], why: 'an author, and no loan'},
    {post: 'Covoiturage vers Fès : joindre Ayoub au 06 61 98 76 54.', language: 'fr', marks: ['06 61 98 76 54']},
    {post: 'Anas Filali n’a toujours pas rendu l’atlas.', language: 'fr', marks: ['Anas Filali n’a toujours pas rendu']},
    {post: 'Cote : QA76.73 .P98, salle 204, de 8 h à 18 h.', language: 'fr', marks: []},
    {post: 'اتصلوا بأمين النادي على ٠٦٦١٩٨٧٦٥٤', language: 'ar', marks: ['٠٦٦١٩٨٧٦٥٤']},
    {post: 'استعار ياسين العمراني ثلاث روايات.', language: 'ar', marks: ['استعار ياسين العمراني']},
    {post: 'القاعة 204 مفتوحة من 08:30 إلى 23:00.', language: 'ar', marks: []},
    {post: '3eyto l Samir f 0661987654', language: 'ary', marks: ['0661987654']},
  ],
  prepare: preparedForPrivateData,
  check({post, options, settings, lexicon, report}) {
    const known = {
      terms: lexicon,
      contacts: settings.contacts,
      university: settings.hosts.university,
      mailboxes,
      studentNumbers: options.studentNumbers,
    }
    for (const {kind, unnamed, start, end} of privateDataIn(post, known)) {
      report(unnamed ? 'unnamed' : kind, {start, end}, {text: post.source.slice(start, end)})
    }
  },
})
