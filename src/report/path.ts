const WINDOWS = /^(?:[a-z]:[\\/]|\\\\)/iu

/** The path from the root of the file system, with forward slashes. */
export function absolutePath(root: string, path: string): string {
  return normal(isAbsolute(path) ? path : `${slashed(root).replace(/\/$/u, '')}/${path}`)
}

/** The path below the root; the absolute path of what stands elsewhere. */
export function pathBelowRoot(root: string, path: string): string {
  const whole = absolutePath(root, path)
  const folder = `${normal(slashed(root)).replace(/\/$/u, '')}/`
  return whole.startsWith(folder) && whole !== folder ? whole.slice(folder.length) : whole
}

/** The path as a URI reference (RFC 3986): relative below the root, `file:` elsewhere. */
export function uriOf(root: string, path: string): string {
  const relative = pathBelowRoot(root, path)
  const encoded = relative.split('/').map(encodedPart).join('/')
  if (!isAbsolute(relative)) return encoded
  return relative.startsWith('/') ? `file://${encoded}` : `file:///${encoded.replace('%3A', ':')}`
}

/** Half a surrogate pair has no encoding. */
function encodedPart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || WINDOWS.test(path)
}

/** A backslash is a letter like any other in the names of most systems; Windows reports start with a drive or a share. */
function slashed(path: string): string {
  return WINDOWS.test(path) ? path.replaceAll('\\', '/') : path
}

function normal(path: string): string {
  const [, start = '', rest = ''] = /^(\/\/|\/|[a-z]:\/)?(.*)$/isu.exec(slashed(path)) ?? []
  const parts: string[] = []
  for (const part of rest.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return start + parts.join('/')
}
