/** Conflict datasets by columns that only their tables have (lower case), so that a table is refused by name and not half read. */
const DATASETS: readonly { readonly name: string; readonly columns: readonly string[] }[] = [
  { name: 'ACLED event table', columns: ['event_id_cnty', 'event_date'] },
  { name: 'UCDP GED event table', columns: ['type_of_violence', 'date_start'] },
  { name: 'UCDP external support table', columns: ['actorid', 'external_name'] },
  { name: 'UCDP external support table', columns: ['ext_sup'] },
  { name: 'UCDP actor table', columns: ['actorid', 'namedata'] },
  { name: 'UCDP conflict table', columns: ['conflict_id', 'side_a', 'side_b'] },
  { name: 'ICEWS event table', columns: ['event id', 'cameo code'] },
  { name: 'POLECAT event table', columns: ['event type', 'event mode'] },
]

/** GDELT exports have no header: 61 (or, before 2013, 58 and 57) tab-separated cells that begin with an id and a day. */
const isGdeltRow = (cells: readonly string[]): boolean =>
  [57, 58, 61].includes(cells.length) && /^\d+$/.test(cells[0] ?? '') && /^\d{8}$/.test(cells[1] ?? '')

/** The name of the dataset whose header (or first row) this line is, or null. */
export function datasetOfHeader(line: string): string | null {
  const tabbed = line.split('\t')
  if (isGdeltRow(tabbed)) return 'GDELT event export'
  const separator = tabbed.length > 1 ? '\t' : line.includes(';') ? ';' : ','
  const columns = new Set(line.split(separator).map(cell => cell.trim().replace(/^"|"$/g, '').toLowerCase()))
  if (columns.size < 3) return null
  return DATASETS.find(dataset => dataset.columns.every(column => columns.has(column)))?.name ?? null
}
