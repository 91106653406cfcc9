import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { packagePath } from '../../src/package-root.js'
import { parseDocumentSidecar } from '../../src/seeds/document-sidecar.js'

describe('parseDocumentSidecar', () => {
  it('reads what is known of a text', () => {
    const yaml = readFileSync(packagePath('seeds', 'documents', '000.yaml'), 'utf8')

    expect(parseDocumentSidecar(yaml, '000.yaml')).toEqual({
      publisher: 'Al Jazeera',
      publishedAt: '2020-05-23',
      language: 'en',
    })
  })

  it('refuses a day that does not exist', () => {
    expect(() => parseDocumentSidecar('publishedAt: 2020-13-01', 'x.yaml')).toThrow(
      /x\.yaml: publishedAt: not a date: "2020-13-01"/,
    )
  })

  it('refuses a day of publication that is only a month', () => {
    expect(() => parseDocumentSidecar('publishedAt: 2020-05', 'x.yaml')).toThrow(/not a date: "2020-05"/)
  })

  it('refuses a field that it does not know', () => {
    expect(() => parseDocumentSidecar('published: 2020-05-05', 'x.yaml')).toThrow(/Unrecognized key/)
  })

  it('refuses an address that is none', () => {
    expect(() => parseDocumentSidecar('url: example', 'x.yaml')).toThrow(/x\.yaml: url: Invalid URL/)
  })
})
