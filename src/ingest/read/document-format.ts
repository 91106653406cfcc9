import { extname } from 'node:path'

/** The forms of document that can be read; also the values of `--format`. */
export const DOCUMENT_FORMATS = ['txt', 'md', 'html', 'json', 'jsonl'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

const FORMAT_BY_ENDING: ReadonlyMap<string, DocumentFormat> = new Map([
  ['.txt', 'txt'],
  ['.text', 'txt'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
])

/** The format that a file's ending names, or null. */
export const formatOfPath = (path: string): DocumentFormat | null =>
  FORMAT_BY_ENDING.get(extname(path).toLowerCase()) ?? null

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The format that the first characters of a stream without a name show; plain text where nothing else does. */
export function sniffFormat(start: string): DocumentFormat {
  const text = start.trimStart()
  if (/^\[\s*[{\]]/.test(text)) return 'json'
  if (/^\{\s*["}]/.test(text)) return isJson(text.split('\n', 1)[0] ?? '') ? 'jsonl' : 'json'
  if (/^<(!doctype\s+html|html|head|body|article|!--)/i.test(text)) return 'html'
  return 'txt'
}
