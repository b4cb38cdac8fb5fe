const SCHEME = /^[a-z][a-z0-9+.-]*:/iu

/** A URL in parts; nothing for what is none. A host without scheme is read as https. */
export function addressOf(url: string): URL | undefined {
  const written = url.trim()
  const full = SCHEME.test(written) && !/^[\w.-]+\.[a-z]{2,}:\d/iu.test(written) ? written : `https://${written.replace(/^\/\//u, '')}`
  return URL.canParse(full) ? new URL(full) : undefined
}

/** The host of a URL in lower case, without `www.`; the URL itself where it has none. */
export function hostOf(url: string): string {
  return addressOf(url)?.hostname.replace(/^www\./u, '') || url
}

/**
 * Whether a URL leads to one of the hosts: `aui.ma` means that host (with or without `www.`), `*.aui.ma` any host under it, and
 * `aui.ma/library` what stands below that path.
 */
export function leadsTo(url: string, hosts: readonly string[]): boolean {
  const address = addressOf(url)
  if (!address || !/^https?:$/u.test(address.protocol)) return false
  const host = address.hostname.replace(/^www\./u, '')
  return hosts.some(pattern => {
    const [wanted = '', ...path] = pattern.toLowerCase().replace(/^https?:\/\//u, '').replace(/^www\./u, '').split('/')
    const hostFits = wanted.startsWith('*.') ? host.endsWith(wanted.slice(1)) : host === wanted
    return hostFits && isBelow(address.pathname.toLowerCase(), path.filter(Boolean).join('/'))
  })
}

function isBelow(pathname: string, prefix: string): boolean {
  return prefix === '' || pathname === `/${prefix}` || pathname.startsWith(`/${prefix}/`)
}
