import type {Post} from '../post/index.js'

const MEDIA_FIELD =
  /image|photo|pic|vid[eé]o|media|m[eé]dia|visu|reel|carou|gall?er|attach|file|fichier|asset|thumb|poster|cover|clip|film|graphic|banner|illustration|صور|فيديو|وسائط|مرفق|ملف/u
const MEDIA_LINK =
  /\.(?:mp4|mov|m4v|webm|avi|gif|jpe?g|png|webp|heic)(?:$|[?#])|(?:youtu\.be|youtube\.com|vimeo\.com|tiktok\.com|instagram\.com)\//iu

/** Whether a post has, or says where to find, a picture or film. */
export function hasMedia({source, body, images, links, meta}: Post): boolean {
  if (images.length > 0 || links.some(({url}) => MEDIA_LINK.test(url))) return true
  const named = [...meta.fields].some(([name, {value}]) => MEDIA_FIELD.test(name) && !/alt|credit/u.test(name) && isGiven(value))
  return named || /<(?:video|iframe|picture|embed|object)[\s>]/iu.test(source.slice(body.start, body.end))
}

function isGiven(value: unknown): boolean {
  return typeof value === 'string' ? !/^(?:none|no|false|null|~|non|aucune?|لا|بدون)?$/iu.test(value.trim()) : value !== undefined
}
