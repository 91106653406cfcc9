import { isUtf8 } from 'node:buffer'
import { type Read, read, unread } from './read-problem.js'

const MAGIC: readonly { readonly bytes: string; readonly name: string; readonly hint: string }[] = [
  { bytes: '%PDF-', name: 'a PDF file', hint: '; turn it into text first (pdftotext)' },
  { bytes: 'PK\u0003\u0004', name: 'a ZIP or Office file', hint: '; unpack it or save it as text first' },
  { bytes: '\u001f\u008b', name: 'a gzip file', hint: '; unpack it first (gunzip)' },
]

const startsUtf16 = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

/** UTF-16 without a byte order mark: in Latin text every second byte is NUL. */
function looksUtf16(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 512)
  if (sample.length < 4) return false
  let even = 0
  let odd = 0
  for (const [index, byte] of sample.entries()) if (byte === 0) index % 2 === 0 ? even++ : odd++
  const half = sample.length / 2
  return Math.max(even, odd) > half * 0.7 && Math.min(even, odd) < half * 0.1
}

function lineOfFirstBadByte(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
  return line
}

/** What is wrong with the first bytes of a file as UTF-8 text; the end may cut a character, so only certain signs count. */
export function problemOfStart(bytes: Buffer): Read<void> {
  const magic = MAGIC.find(known => bytes.subarray(0, known.bytes.length).toString('latin1') === known.bytes)
  if (magic) return unread('BINARY', `${magic.name}, not text${magic.hint}`)
  if (startsUtf16(bytes) || looksUtf16(bytes))
    return unread('WRONG_ENCODING', 'the text is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8')
  if (bytes.includes(0)) return unread('BINARY', 'a binary file (it has NUL bytes), not text')
  return read(undefined)
}

/** UTF-8 bytes as text without a byte order mark. `firstLine` is the line of the file at which the bytes begin. */
export function decodeText(bytes: Buffer, firstLine = 1): Read<string> {
  const start = problemOfStart(bytes)
  if (!start.ok) return start
  if (!isUtf8(bytes)) {
    const line = lineOfFirstBadByte(bytes) + firstLine - 1
    return unread(
      'WRONG_ENCODING',
      `line ${line} is not UTF-8; convert the text from its own encoding, for example: iconv -f WINDOWS-1252 -t UTF-8`,
    )
  }
  return read(new TextDecoder('utf-8').decode(bytes))
}

/** Line ends belong to a file's form, not to its words: CRLF and CR become LF, so that one text has one id on every system. */
export const unifyLineEnds = (text: string): string => text.replace(/\r\n?/g, '\n')
