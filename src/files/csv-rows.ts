/** A row of a CSV file by the names of its header, in lower case, and the line on which it ends. */
export interface CsvRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** The rows of a CSV text with a header; commas, semicolons and tabs part cells, whichever the header has. Throws for what is no CSV. */
export async function csvRows(text: string): Promise<readonly CsvRow[]> {
  const {parse} = await import('csv-parse/sync')
  const [header = ''] = text.replace(/^\ufeff/u, '').split(/\r?\n/u, 1)
  const delimiter = [',', ';', '\t'].reduce((best, sign) => (header.split(sign).length > header.split(best).length ? sign : best))
  const rows: readonly {readonly record: Record<string, string>; readonly info: {readonly lines: number}}[] = parse(text, {
    ...{bom: true, delimiter, info: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true},
    columns: (names: readonly string[]) => names.map(name => name.trim().toLowerCase()),
  })
  return rows.map(({record, info}) => ({line: info.lines, cells: record}))
}
