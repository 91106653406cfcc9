/** The few members of a DOM node that are read here; linkedom's own types describe its nodes as `any`. */
export interface DomNode {
  readonly nodeType: number
  readonly localName?: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}

const TEXT_NODE = 3
const ELEMENT_NODE = 1
const FRAGMENT_NODE = 11

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'button',
  'select',
  'textarea',
  'head',
])
const BLOCK = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'thead',
  'tr',
  'ul',
])

/** The blocks of text under a node (paragraphs, headings, list items, table rows), blanks within each folded to one. */
export function blocksOf(root: DomNode): string[] {
  const blocks: string[] = []
  let current = ''
  const flush = (): void => {
    const text = current.replace(/[\s\u00a0]+/g, ' ').trim()
    if (text !== '') blocks.push(text)
    current = ''
  }
  const visit = (node: DomNode): void => {
    if (node.nodeType === TEXT_NODE) current += node.textContent ?? ''
    if (node.nodeType !== ELEMENT_NODE && node.nodeType !== FRAGMENT_NODE) return
    const name = node.localName?.toLowerCase() ?? ''
    if (SILENT.has(name)) return
    if (name === 'br' || name === 'td' || name === 'th') current += ' '
    const isBlock = BLOCK.has(name)
    if (isBlock) flush()
    for (const child of node.childNodes) visit(child)
    if (isBlock) flush()
  }
  visit(root)
  flush()
  return blocks
}
