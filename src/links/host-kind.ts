import type {KnownHosts} from './fault.js'

const PRIVATE_ADDRESS = /^(?:0\.0\.0\.0|127\.\d|10\.\d|192\.168\.\d|169\.254\.\d|172\.(?:1[6-9]|2\d|3[01])\.\d|\[(?:::1?\]|f[cd]|fe80))/u

/** Whether a host is the reader’s own machine, or one of the reader’s own network. */
export function isOnThisMachine(host: string): boolean {
  return PRIVATE_ADDRESS.test(host) || /^(?:.*\.)?(?:localhost|local|localdomain)$/u.test(host)
}

/** Whether a host opens only inside some organisation. */
export function isInside(host: string): boolean {
  return !/[.:]/u.test(host) || /\.(?:lan|intranet|intra|corp|internal|home|private|home\.arpa)$/u.test(host)
}

/** `ww.aui.ma`, `aui..ma`, `example.con`. */
export function isMistypedHost(host: string): boolean {
  return /^(?:ww|w{4,})\.|\.\.|\.(?:con|cmo|ogr|ocm|comm)$/u.test(host)
}

/** Whether a host stands for others in instructions. */
export function isExample(host: string, {examples}: KnownHosts): boolean {
  return isAmong(host, examples) || isTemplateHost(host, {examples})
}

/** What a template leaves for the writer to fill in: `your-site.org`. */
export function isTemplateHost(host: string, {examples}: Pick<KnownHosts, 'examples'>): boolean {
  return examples.has(`${host.split('.').at(-2)}.*`)
}

/** Whether a host, or one that it is below of, is in a set. */
export function isAmong(host: string, hosts: ReadonlySet<string>): boolean {
  const labels = host.split('.')
  return labels.some((_, first) => hosts.has(labels.slice(first).join('.')))
}
