/** Characters that XML 1.0 has no way to write (section 2.2), and those that could steer a terminal. */
const ILLEGAL = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]|[\u2028\u2029\u202a-\u202e]/gu
/** Marks that keep a quoted text apart; whoever shows an attribute shows it by itself. */
const ISOLATES = /[\u2066-\u2069]/gu
const ENTITIES: Readonly<Record<string, string>> = {
  ...{'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;'},
  ...{'\n': '&#10;', '\r': '&#13;', '\t': '&#9;', ':': '&#58;', '#': '&#35;'},
}

/** A text as it may stand in an attribute or between tags; it cannot start a command to a build server. */
function xmlText(text: string): string {
  return text
    .replace(ISOLATES, '')
    .replace(ILLEGAL, ' ')
    .replace(/[&<>"'\n\r\t]|::|#(?=#)/gu, found => [...found].map(sign => ENTITIES[sign] ?? sign).join(''))
}

/** An element with its attributes (those that are undefined left out) and what it holds: whole lines, or nothing. */
export function element(name: string, attributes: Readonly<Record<string, string | number | undefined>>, inner = ''): string {
  const stated = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`]))
  const start = `<${name}${stated.join('')}`
  return inner === '' ? `${start}/>\n` : `${start}>\n${inner}</${name}>\n`
}

export const XML_START = '<?xml version="1.0" encoding="UTF-8"?>\n'
