import type {Field} from '../post.js'

/** How people write the names of the fields, folded; of several in one post the first counts. */
export const SPELLINGS = {
  title: ['title', 'titre', 'العنوان'],
  date: ['date', 'publishdate', 'publish_date', 'scheduled', 'scheduled_at', 'publish_at', 'pubdate', 'published'],
  platforms: [
    ...[
      'platform',
      'platforms',
      'channel',
      'channels',
      'network',
      'networks',
      'plateforme',
      'plateformes',
      'réseau',
      'réseaux',
      'reseau',
      'reseaux',
    ],
    ...['canal', 'canaux', 'المنصة', 'منصة', 'المنصات', 'منصات', 'الشبكة', 'الشبكات'],
  ],
  authors: [
    ...['author', 'authors', 'by', 'auteur', 'auteurs', 'autrice', 'auteure', 'written_by', 'posted_by', 'rédigé_par', 'redige_par', 'par'],
    ...['الكاتب', 'الكاتبة', 'المؤلف', 'بقلم', 'كتبه', 'كتبته'],
  ],
  role: ['role', 'roles', 'author_role', 'rôle', 'fonction', 'الدور', 'الصفة', 'الوظيفة'],
  language: ['lang', 'language', 'langue'],
  action: ['action', 'الإجراء'],
  status: ['status', 'state', 'statut', 'état', 'etat', 'الحالة', 'الوضع'],
  approvedBy: [
    ...[
      'approved_by',
      'approvedby',
      'approver',
      'approved',
      'approval',
      'validated_by',
      'approuvé_par',
      'approuve_par',
      'validé_par',
      'valide_par',
    ],
    ...['وافق_عليه', 'وافقت_عليه', 'اعتمده', 'اعتمدته', 'بموافقة', 'reviewed_by', 'reviewedby', 'reviewer', 'relu_par', 'راجعه', 'راجعته'],
  ],
  credit: ['credit', 'credits', 'photo_credit', 'image_credit'],
  licence: ['licence', 'license'],
  alt: ['alt', 'alt_text', 'image_alt'],
  image: ['image', 'images', 'media', 'cover', 'photo'],
  link: ['link', 'links', 'url'],
  m6l: ['m6l'],
} as const

/** The field that one of the spellings of a name states. */
export function named(fields: ReadonlyMap<string, Field>, name: keyof typeof SPELLINGS): Field | undefined {
  for (const spelling of SPELLINGS[name]) {
    const field = fields.get(spelling)
    if (field) return field
  }
  return undefined
}
