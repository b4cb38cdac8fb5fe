import {describe, expect, it} from 'vitest'
import {offencesIn} from '../../src/offence/index.js'
import {parse} from '../../src/post/index.js'
import {lexicons} from '../kit/lexicons.js'

async function found(text: string): Promise<readonly string[]> {
  const source = `---\nlang: ary\n---\n${text}`
  return offencesIn(await parse(source, {path: 'post.md'}), lexicons).map(({kind}) => kind)
}

describe('what Darija posts may not say, in either script', () => {
  it.each([
    {why: 'to the reader', post: 'Nta mkellekh.', kinds: ['insult']},
    {why: 'a slur against Black people', post: 'العزي كلس حدا الشرجم.', kinds: ['racist']},
    {why: 'the same in Latin letters', post: 'L3azzi gles 7da chrjem.', kinds: ['racist']},
    {why: 'a slur against gay people', post: 'داك الزامل جا عاوتاني.', kinds: ['homophobic']},
    {why: 'a slur against women', post: 'Dik l97ba jat 3awtani.', kinds: ['sexist']},
    {why: 'a religion cursed', post: 'Na3l din had lprinter.', kinds: ['vulgar']},
    {why: 'the parents of whoever did it cursed', post: 'يلعن بو اللي قطع الورقة.', kinds: ['vulgar']},
    {why: 'the same in Latin letters', post: 'Yn3al bo li 9te3 lwar9a.', kinds: ['vulgar']},
    {why: 'spitting', post: 'تفو على هاد السيت.', kinds: ['coarse']},
    {why: 'a threat', post: 'غادي نهرس ليك راسك.', kinds: ['threat']},
  ])('$why: $post', async ({post, kinds}) => expect(await found(post)).toEqual(kinds))
})

describe('what Darija posts may say', () => {
  it.each([
    {why: 'the devil cursed, as people say who have forgotten something', post: 'Allah yn3el chitan, nsina l’atelier.'},
    {why: 'the animal', post: 'تلقا كلب صغير حدا الباب، شكون مولاه؟'},
    {why: 'the animal, in Latin letters', post: 'Tl9a kelb sghir 7da lbab, chkoun moulah?'},
    {why: 'a donkey of the village', post: '7mar dyal jeddi kan kay3ref tri9 bou7dou.'},
    {why: 'another book', post: 'جيبو ليا شي كتب خرى من الطابق التاني.'},
    {why: 'another time', post: 'Nji mra khra nchallah.'},
    {why: 'beans', post: 'اللوبيا والعدس فالكافيتيريا اليوم.'},
    {why: 'a colleague', post: 'Zamili f l’accueil ghadi y3awnek.'},
    {why: 'the century', post: 'الأدب المغربي فالقرن العشرين، لقاء نهار الخميس.'},
    {why: 'from me', post: 'هاد الهدية مني ليكم.'},
    {why: 'a wedding is no pimp', post: 'Nhar sebt 3ndna l3ers dyal khti, biblio ghadi tban khawya.'},
    {why: 'between you and the system', post: 'Lmochkil binek w bin système.'},
    {why: 'shoes', post: 'حطو الصباط برا قبل ما تدخلو.'},
    {why: 'rubbish', post: 'الزبل ديال الكاغط كيمشي فالطارو الزرق.'},
    {why: 'an idiom of joy', post: '7me9t 3la had lktab, wellah.'},
    {why: 'hunger', post: 'متنا بالجوع وحنا كنتسناو الكافيتيريا تحل.'},
    {why: 'a slur condemned', post: 'كلمة "عزي" ماعندهاش بلاصة عندنا.'},
    {why: 'a slur condemned, in Latin letters', post: 'Kelma b7al "3azzi" katjre7, ma tgoulouhach.'},
    {why: 'proud of oneself', post: 'أنا عروبي وكنفتخر.'},
    {why: 'thanks', post: 'الله يرحم ليكم الوالدين على المعاونة.'},
    {why: 'a firm rule', post: 'اللي ما رجعش الكتاب كيتبلوكا ليه الحساب.'},
  ])('$why: $post', async ({post}) => expect(await found(post)).toEqual([]))
})
