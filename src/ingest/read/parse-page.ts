import { parseHTML } from 'linkedom'
import type { DomNode } from './block-text.js'
import type { Page } from './page-metadata.js'

export interface ParsedPage extends Page {
  readonly body: DomNode
}

/** A page of HTML text as a document tree; a fragment is put into a page of its own. No script runs and nothing is fetched. */
export function parsePage(html: string): ParsedPage {
  const whole = /<html[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as ParsedPage
}
