/** What a column of a schedule holds, in the words of front matter; `text` is the post itself, `time` joins `date`. */
export type Meaning = 'text' | 'date' | 'time' | 'platforms' | 'link' | 'image' | 'alt' | 'm6l'

/** What a name says by itself: a `moment` is the hour where a date stands in a column of its own, and all of the date otherwise. */
type Said = Meaning | 'moment'

/**
 * The names that schedulers give their columns, folded to letters and digits: Buffer, Hootsuite, Sprout, Publer, Statusbrew, PostFast,
 * GoHighLevel, Agorapulse, Ayrshare, SocialPatra and people's own, in three languages. Other columns keep their names, as front matter does.
 */
const NAMES: Readonly<Record<Said, readonly string[]>> = {
  text: [
    ...[
      'message',
      'messagetext',
      'postcopy',
      'copy',
      'statusupdate',
      'text',
      'content',
      'post',
      'caption',
      'postcontent',
      'posttext',
      'body',
      'tweet',
      'draft',
    ],
    ...['texte', 'contenu', 'légende', 'publication', 'النص', 'المنشور', 'المحتوى', 'الرسالة'],
  ],
  date: [
    ...['date', 'datetime', 'dateandtime', 'dateheure', 'scheduledat', 'scheduleat', 'scheduledate', 'scheduled'],
    ...['postatspecifictime', 'postingdate', 'postdate', 'publishat', 'publishdate', 'publishingdate', 'publishedat', 'publisheddate'],
    ...[
      'publicationdate',
      'scheduleddate',
      'scheduledfor',
      'sendat',
      'when',
      'datedepublication',
      'dateprévue',
      'dateplanifiée',
      'dateetheure',
    ],
    ...['التاريخ', 'الموعد', 'تاريخ النشر', 'موعد النشر', 'التاريخ والساعة'],
  ],
  time: [
    ...['time', 'time24hr', 'hour', 'heure', 'heuredepublication', 'heureprévue', 'heureplanifiée'],
    ...['ساعة النشر', 'الساعة', 'الوقت', 'وقت النشر', 'توقيت النشر'],
  ],
  moment: [
    ...['postingtime', 'posttime', 'publishtime', 'publishingtime', 'publicationtime'],
    ...['scheduledtime', 'scheduletime', 'schedulingtime', 'sendtime'],
  ],
  platforms: [
    ...[
      'platform',
      'platforms',
      'channel',
      'channels',
      'network',
      'networks',
      'socialnetwork',
      'account',
      'accounts',
      'accountid',
      'profile',
    ],
    ...['plateforme', 'plateformes', 'réseau', 'réseaux', 'canal', 'المنصة', 'المنصات', 'القناة'],
  ],
  link: ['link', 'links', 'url', 'linkurl', 'ogmetaurl', 'lien', 'الرابط'],
  image: ['image', 'images', 'imageurl', 'imageurls', 'media', 'mediaurl', 'mediaurls', 'picture', 'photo', 'الصورة'],
  alt: ['alt', 'alttext', 'imagealt', 'imagealttext', 'textealternatif', 'وصف الصورة'],
  m6l: ['m6l', 'm6ldisable', 'waive', 'waiver'],
}

const MEANINGS: ReadonlyMap<string, Said> = new Map(
  (Object.keys(NAMES) as Said[]).flatMap(meaning => NAMES[meaning].map(name => [folded(name), meaning] as const)),
)

/** Letters and digits alone, without what a tool adds in brackets: `postAtSpecificTime (YYYY-MM-DD HH:mm:ss)`. */
function folded(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^()]*\)|[^\p{L}\p{N}]/gu, '')
}

/** What the columns of these names hold together; nothing for one that only front matter may know. */
export function meaningsOf(names: readonly string[]): readonly (Meaning | undefined)[] {
  const said = names.map(name => MEANINGS.get(folded(name)))
  const moment = said.includes('date') ? 'time' : 'date'
  return said.map(one => (one === 'moment' ? moment : one))
}
