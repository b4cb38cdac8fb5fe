/** What a column of a schedule holds, in the words of front matter; `text` is the post itself, `time` joins `date`. */
export type Meaning = 'text' | 'date' | 'time' | 'platforms' | 'link' | 'image' | 'alt' | 'm6l'

/**
 * The names that schedulers give their columns, folded to letters and digits: Buffer, Hootsuite, Sprout, Publer, Statusbrew, PostFast,
 * GoHighLevel, Ayrshare, SocialPatra and people's own, in three languages. Other columns keep their names, as front matter does.
 */
const NAMES: Readonly<Record<Meaning, readonly string[]>> = {
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
    ...[
      'date',
      'datetime',
      'dateandtime',
      'dateheure',
      'scheduledat',
      'scheduleat',
      'scheduledate',
      'scheduledtime',
      'scheduletime',
      'scheduled',
    ],
    ...[
      'postatspecifictime',
      'postingtime',
      'postingdate',
      'postdate',
      'posttime',
      'publishat',
      'publishdate',
      'publishtime',
      'publishingdate',
    ],
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
  time: ['time', 'time24hr', 'hour', 'heure', 'heuredepublication', 'ساعة النشر', 'الساعة', 'الوقت'],
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

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  (Object.keys(NAMES) as Meaning[]).flatMap(meaning => NAMES[meaning].map(name => [folded(name), meaning] as const)),
)

/** Letters and digits alone, without what a tool adds in brackets: `postAtSpecificTime (YYYY-MM-DD HH:mm:ss)`. */
function folded(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^()]*\)|[^\p{L}\p{N}]/gu, '')
}

/** What a column of this name holds; nothing for one that only front matter may know. */
export function meaningOf(name: string): Meaning | undefined {
  return MEANINGS.get(folded(name))
}
