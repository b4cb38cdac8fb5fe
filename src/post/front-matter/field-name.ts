/** `Publish-Date` and `publish date` are both `publish_date`. */
export function foldName(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_')
}
