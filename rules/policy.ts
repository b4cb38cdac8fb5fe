import type {Clause} from '../src/engine/index.js'

/** The page on which the library publishes its Social Media Policy. */
export const POLICY_PAGE = 'https://libguides.aui.ma/c.php?g=1203631&p=8803300'

/** The Social Media Policy of the Mohammed VI Library, clause by clause, in our words. Every rule names one clause. */
export const policy = {
  who: {
    id: 'who',
    text: 'The Director and the R&LS and C&A librarians may publish, share, comment and reply. Student workers and interns work in a limited Editor Role.',
    translations: {
      fr: 'La direction et les bibliothécaires R&LS et C&A peuvent publier, partager, commenter et répondre. Les étudiants employés et les stagiaires travaillent dans un rôle d’éditeur limité.',
      ar: 'للمدير ولأمناء المكتبة في R&LS وC&A أن ينشروا ويشاركوا ويعلّقوا ويردّوا. ويعمل الطلبة الموظفون والمتدربون بدور محرر محدود الصلاحيات.',
    },
  },
  ethics: {
    id: 'ethics',
    text: 'Staff keep to the ALA Code of Ethics (privacy of patrons; intellectual property; no private interest; personal convictions kept apart from the work) and to the university’s own policy.',
    translations: {
      fr: 'Le personnel suit le code de déontologie de l’ALA (vie privée des usagers ; propriété intellectuelle ; aucun intérêt privé ; convictions personnelles séparées du travail) et la politique de l’université.',
      ar: 'يلتزم الموظفون بميثاق أخلاقيات ALA (خصوصية الرواد، والملكية الفكرية، وتجنب المصلحة الخاصة، وفصل القناعات الشخصية عن العمل) وبسياسة الجامعة.',
    },
  },
  interaction: {
    id: 'interaction',
    text: 'The channels are a space of interaction and learning.',
    translations: {fr: 'Les canaux sont un espace d’échange et d’apprentissage.', ar: 'القنوات فضاء للتفاعل والتعلم.'},
  },
  representation: {
    id: 'representation',
    text: 'What is posted speaks for the library, and is public and permanent.',
    translations: {
      fr: 'Ce qui est publié parle au nom de la bibliothèque, publiquement et pour toujours.',
      ar: 'ما يُنشر يتحدث باسم المكتبة، وهو علني ودائم.',
    },
  },
  relevance: {
    id: 'relevance',
    text: 'Posts are of interest to the university community.',
    translations: {fr: 'Les publications intéressent la communauté universitaire.', ar: 'المنشورات تهم مجتمع الجامعة.'},
  },
  purpose: {
    id: 'purpose',
    text: 'Humour, photos, facts and current events are used appropriately and reflect the library’s purpose.',
    translations: {
      fr: 'Humour, photos, faits et actualité sont employés à propos et reflètent la mission de la bibliothèque.',
      ar: 'تُستعمل الدعابة والصور والمعلومات والأحداث الجارية في محلها وتعكس رسالة المكتبة.',
    },
  },
  links: {
    id: 'links',
    text: 'Posts link to M6L content.',
    translations: {fr: 'Les publications renvoient aux contenus de M6L.', ar: 'تحيل المنشورات إلى محتوى M6L.'},
  },
  offence: {
    id: 'no-offence',
    text: 'Nothing racist, sexist, discriminatory or otherwise offensive.',
    translations: {
      fr: 'Rien de raciste, de sexiste, de discriminatoire ni d’autrement offensant.',
      ar: 'لا شيء عنصرياً أو متحيزاً ضد جنس أو تمييزياً أو مسيئاً بأي شكل آخر.',
    },
  },
  attacks: {
    id: 'no-attacks',
    text: 'No personal attacks or insults.',
    translations: {fr: 'Ni attaques personnelles ni insultes.', ar: 'لا هجوم على الأشخاص ولا شتائم.'},
  },
  copying: {
    id: 'no-copying',
    text: 'Nothing plagiarized or under another’s copyright.',
    translations: {fr: 'Rien de plagié ni de protégé par le droit d’auteur d’autrui.', ar: 'لا شيء منتحلاً أو محمياً بحقوق غيرنا.'},
  },
  promotion: {
    id: 'no-promotion',
    text: 'No commercial promotion, no spam.',
    translations: {fr: 'Ni promotion commerciale ni spam.', ar: 'لا ترويج تجارياً ولا رسائل مزعجة.'},
  },
} as const satisfies Record<string, Clause>
