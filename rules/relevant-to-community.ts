import {defineRule, strangerIn} from '../src/kit.js'
import {policy} from './policy.js'

export default defineRule({
  id: 'relevant-to-community',
  clause: policy.relevance,
  severity: 'warning',
  summary:
    'A post leads to the library or the university, or touches what their people care about: books, study, research, campus, culture.',
  translations: {
    fr: 'Une publication mène à la bibliothèque ou à l’université, ou touche à ce qui intéresse leurs publics : livres, études, recherche, campus, culture.',
    ar: 'يحيل المنشور إلى المكتبة أو الجامعة، أو يتناول ما يهم أهلهما: الكتب والدراسة والبحث والحياة الجامعية والثقافة.',
  },
  messages: {
    stranger: {
      en: 'Nothing here says what this post has to do with the library, with study, research or life on campus.',
      fr: 'Rien ici ne dit ce que cette publication a à voir avec la bibliothèque, les études, la recherche ou la vie du campus.',
      ar: 'لا شيء هنا يبين صلة هذا المنشور بالمكتبة أو الدراسة أو البحث أو الحياة الجامعية.',
    },
    near: {
      en: 'Only {words} may tell what this post has to do with the library, with study, research or life on campus.',
      fr: 'Seul ceci rattache peut-être cette publication à la bibliothèque, aux études, à la recherche ou au campus : {words}.',
      ar: 'لا يصل هذا المنشور بالمكتبة أو الدراسة أو البحث أو الحياة الجامعية سوى: {words}.',
    },
  },
  hint: {
    en: 'Say why it matters to students, staff or readers, or link to a page of the library or the university about it. Words that are at home in your library are added to “vocabulary” in the configuration.',
    fr: 'Dites en quoi cela concerne les étudiants, le personnel ou les lecteurs, ou renvoyez à une page de la bibliothèque ou de l’université. Les mots propres à votre maison s’ajoutent à « vocabulary » dans la configuration.',
    ar: 'اذكر ما يهم الطلبة أو العاملين أو القراء في ذلك، أو أضف رابطاً إلى صفحة للمكتبة أو الجامعة. والكلمات الخاصة بمكتبتكم تضاف إلى «vocabulary» في الإعدادات.',
  },
  examples: [
    {
      post: 'Fry the onions in butter, add the garlic and stir until golden.',
      marks: ['Fry the onions in butter, add the garlic and stir until golden.'],
    },
    {post: 'What a match! Our students’ team won the university cup.', marks: [], why: 'students and the university'},
    {post: 'Tonight we watch the match: https://libguides.aui.ma/sport', marks: [], why: 'a link to the library suffices'},
    {post: 'Three new novels wait on the display by the entrance.', marks: []},
    {
      post: 'Mélangez la farine et le beurre, ajoutez les œufs et enfournez.',
      language: 'fr',
      marks: ['Mélangez la farine et le beurre, ajoutez les œufs et enfournez.'],
    },
    {post: 'Les examens commencent lundi, bon courage à toutes et à tous.', language: 'fr', marks: []},
    {
      post: 'كتب اللاعب أن المباراة كانت صعبة، وأن الحكم ظلم فريقه.',
      language: 'ar',
      marks: ['كتب اللاعب أن المباراة كانت صعبة، وأن الحكم ظلم فريقه.'],
      why: 'كتب is “wrote” here',
    },
    {post: 'كتب جديدة في الطابق الأول من المكتبة.', language: 'ar', marks: [], why: 'كتب is “books” here'},
    {
      post: 'الجامعة الملكية لكرة القدم تعين مدرباً جديداً للمنتخب.',
      language: 'ar',
      marks: ['الجامعة الملكية لكرة القدم تعين مدرباً جديداً للمنتخب.'],
      why: 'this جامعة is a league',
    },
    {
      post: 'lmaticha ghlat bezzaf had simana, wellat b 20 dh',
      language: 'ary',
      marks: ['lmaticha ghlat bezzaf had simana, wellat b 20 dh'],
    },
    {post: 'chkoun bgha yraje3 m3ana l imti7an f lbiblio?', language: 'ary', marks: []},
    {post: '---\naction: reply\n---\nThank you so much, see you on Friday!', marks: [], why: 'a reply belongs to its conversation'},
  ],
  check({post, settings, lexicon, report}) {
    const {hosts, vocabulary} = settings
    const stranger = strangerIn(post, lexicon, {hosts: [hosts.library, hosts.university], words: vocabulary})
    const first = post.passages.find(({kind}) => kind !== 'alt')
    if (!stranger || !first) return
    if (stranger.near.length === 0) report('stranger', first.span)
    else report('near', first.span, {words: stranger.near.join(' · ')})
  },
})
