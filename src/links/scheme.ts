/** Whether a URL starts with a mistyped scheme: `htp`, `hhttps`, `nhttp`; `http:/`, `https//`, `http;//`; `maito:`. */
export function isMistypedScheme(url: string): boolean {
  const [, scheme = '', sign = ''] = /^([a-z]{3,7})(:\/{0,3}|[;,.]?\/\/)/iu.exec(url) ?? []
  if (/^(?:maito|mailo|mailt|malto|mialto|mailtto|maitlo)$/iu.test(scheme)) return sign === ':'
  return isLikeHttp(scheme) && !(isHttp(scheme) && sign === '://')
}

export const isHttp = (scheme: string) => /^https?$/iu.test(scheme)
export const isLikeHttp = (scheme: string) => /^(?:[a-z]?h{0,2}t{1,4}p{1,3}s{0,2}|h[pt]{2,4}s{0,2})$/iu.test(scheme) && scheme.length > 2
