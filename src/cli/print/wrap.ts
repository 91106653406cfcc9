import { stripVTControlCharacters } from 'node:util'

const length = (text: string): number => stripVTControlCharacters(text).length

/** Text broken between words into lines of at most `width`, each after its indent: `first` on the first line, `rest` on the others. */
export function wrap(text: string, options: { width: number; first: string; rest: string }): string {
  const lines: string[] = []
  let line = options.first
  let empty = true
  for (const word of text.split(' ')) {
    if (!empty && length(line) + 1 + length(word) > options.width) {
      lines.push(line)
      line = options.rest
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}

/** Columns of the terminal; 100 where the output goes elsewhere. */
export const terminalWidth = (): number => Math.min(Math.max(process.stdout.columns ?? 100, 40), 120)
