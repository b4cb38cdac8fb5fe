import {describe, expect, it} from 'vitest'
import {offencesIn} from '../../src/offence/index.js'
import {parse} from '../../src/post/index.js'
import {lexicons} from '../kit/lexicons.js'

async function found(text: string): Promise<readonly string[]> {
  return offencesIn(await parse(text, {path: 'post.txt'}), lexicons).map(({kind}) => kind)
}

describe('what Arabic posts may not say', () => {
  it.each([
    {why: 'the article of a dialect is written on', post: 'يا قليل الأدب، انتظر دورك.', kinds: ['insult']},
    {why: 'to the reader, in Egyptian', post: 'انتي غبية ومش هتفهمي الجدول.', kinds: ['insult']},
    {why: 'to readers, plural', post: 'أنتم جهلة، وهذا آخر رد.', kinds: ['insult']},
    {why: 'a whole nation, without a verb', post: 'السوريين حثالة.', kinds: ['xenophobic']},
    {why: 'a threat with its pronoun', post: 'سأقتلك إن لمست أوراقي.', kinds: ['threat']},
    {why: 'a slur in tashkeel and tatweel', post: 'جلس زَنْـجِـيّ قرب المدفأة.', kinds: ['racist']},
    {why: 'a mother insulted', post: 'كس أمك وأم الطابعة.', kinds: ['vulgar']},
  ])('$why: $post', async ({post, kinds}) => expect(await found(post)).toEqual(kinds))
})

describe('what Arabic posts may say', () => {
  it.each([
    {why: 'the animal', post: 'ضاع كلب صغير أبيض قرب المكتبة، فمن وجده؟'},
    {why: 'a fable', post: 'في حكاية الحمار والثعلب درس لكل متسرع.'},
    {why: 'a zoo', post: 'رحلة إلى حديقة الحيوان مع أطفال الموظفين.'},
    {why: 'food rules', post: 'لا يقدم المقصف لحم الخنزير، وكل الأطباق حلال.'},
    {why: 'a proverb with a word that looks coarse', post: 'بلغ السيل الزبى من أعطال المصعد.'},
    {why: 'cream and butter', post: 'خبز وزبدة وعسل في انتظاركم.'},
    {why: 'a guest named Nick', post: 'محاضرة الأستاذ الزائر نيك كارتر يوم الخميس.'},
    {why: 'a name with the word servant', post: 'يا عبد الرحمن، كتابك جاهز في الاستقبال.'},
    {why: 'God is thanked by a servant', post: 'كل عبد محتاج إلى رحمة ربه.'},
    {why: 'to empower is written like a slur', post: 'المرسوم الذي خول الجامعة حق التسجيل.'},
    {why: 'irregular plurals', post: 'قاعدة شاذة في جمع التكسير، تشرحها أستاذة النحو.'},
    {why: 'agents are customers', post: 'خدمة العملاء مغلقة يوم الأحد.'},
    {why: 'football', post: 'مباراة في كرة القدم بين الكليات غدا.'},
    {why: 'a mirror is no woman', post: 'نقلنا المرآة إلى المدخل.'},
    {why: 'parsing is no Bedouin', post: 'ورشة الإعراب للمبتدئين.'},
    {why: 'the quorum is no swindler', post: 'اكتمل النصاب القانوني لانتخاب المجلس.'},
    {why: 'a pencil is no bullet', post: 'تُملأ الاستمارة بقلم الرصاص.'},
    {why: 'regardless', post: 'المسابقة مفتوحة للجميع بغض النظر عن الشعبة.'},
    {why: 'a title', post: 'وصلت «الأبله» و«اللص والكلاب» إلى الطابق الأول.'},
    {why: 'a slur condemned', post: 'كلمة «زنجي» إهانة، ولا مكان لها بيننا.'},
    {why: 'reported hatred', post: 'قالوا له: ارجع إلى بلدك. ونحن نقول: أهلا بك.'},
    {why: 'contempt denied', post: 'اللاجئون ليسوا حثالة.'},
    {why: 'a Qurʾanic verse', post: '﴿كَمَثَلِ الْحِمَارِ يَحْمِلُ أَسْفَارًا﴾'},
    {why: 'a name that ends like a coarse word', post: 'استقبل الأستاذ فخري ضيوف المعرض.'},
    {why: 'caids are no pimps', post: 'حضر الباشوات والقواد حفل الافتتاح.'},
    {why: 'weight is no fornication', post: 'يزن المخطوط كيلوين، ولا يقاس العلم وزنا.'},
    {why: 'a nationality of a thing', post: 'المسلسلات التركية التافهة لا تعنينا هنا.'},
    {why: 'hands of a clock', post: 'أعاد الفرنسيون عقارب الساعة ساعة إلى الوراء.'},
    {why: 'waste', post: 'فرز النفايات في المقصف: الورق في الأزرق.'},
    {why: 'a malignant tumour', post: 'يوم دراسي عن الورم الخبيث وطرق الكشف المبكر.'},
  ])('$why: $post', async ({post}) => expect(await found(post)).toEqual([]))
})
