import { z } from 'zod'
import type { WrittenFields } from './document-fields.js'

/** The members of a parsed page that are read here. */
export interface PageElement {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}
export interface Page {
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

const named = z.union([z.string(), z.object({ name: z.string() }).transform(value => value.name)])
const linkedArticle = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  publisher: z
    .union([named, z.array(named).transform(all => all[0])])
    .optional()
    .catch(undefined),
  url: z.string().optional().catch(undefined),
  inLanguage: z.string().optional().catch(undefined),
})
type LinkedArticle = z.infer<typeof linkedArticle>

/** Every object of a JSON-LD value: it may be one, a list, or a graph of them. */
function* objectsIn(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item)
  else if (typeof value === 'object' && value !== null) {
    yield value
    if ('@graph' in value) yield* objectsIn(value['@graph'])
  }
}

/** The first article of the page's JSON-LD. Pages carry broken JSON-LD often enough; it is then as if there were none. */
function linkedArticleOf(page: Page): LinkedArticle | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown
    try {
      value = JSON.parse(script.textContent ?? '')
    } catch {
      continue
    }
    for (const object of objectsIn(value)) {
      const parsed = linkedArticle.safeParse(object)
      if (parsed.success && /Article|Posting|Report/.test(String(parsed.data['@type']))) return parsed.data
    }
  }
  return null
}

function firstMeta(page: Page, names: readonly string[]): string | null {
  for (const name of names) {
    const element = page.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    )
    const content = element?.getAttribute('content')?.trim()
    if (content) return content
  }
  return null
}

const DATE_NAMES = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'date',
  'DC.date.issued',
  'dcterms.created',
  'DC.date',
]

const hostOf = (url: string | null): string | null => {
  if (url === null || !URL.canParse(url)) return null
  return new URL(url).hostname.replace(/^www\./, '') || null
}

/** Title, publisher, day of publication, address and language as a page's JSON-LD and meta elements give them, in that order of trust. */
export function pageMetadata(page: Page): WrittenFields {
  const linked = linkedArticleOf(page)
  const url =
    page.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    firstMeta(page, ['og:url']) ??
    linked?.url ??
    null
  const time = page.querySelector('article time[datetime], time[pubdate][datetime]')
  return {
    title: linked?.headline ?? firstMeta(page, ['og:title', 'twitter:title', 'dc.title']),
    publisher: linked?.publisher ?? firstMeta(page, ['og:site_name', 'application-name']) ?? hostOf(url),
    publishedAt:
      linked?.datePublished ?? firstMeta(page, DATE_NAMES) ?? time?.getAttribute('datetime') ?? null,
    url,
    language: (page.querySelector('html')?.getAttribute('lang') ?? linked?.inLanguage)?.split('-')[0] ?? null,
  }
}
