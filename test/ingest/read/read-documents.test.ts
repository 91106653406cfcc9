import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { parseIsoDay } from '../../../src/domain/partial-date.js'
import type { Rejection } from '../../../src/domain/rejection.js'
import type { SourceDocument } from '../../../src/domain/source-document.js'
import { type ReadOptions, readDocuments } from '../../../src/ingest/read/read-documents.js'
import { temporaryFolder } from '../../support/temporary-folder.js'

const folder = temporaryFolder()

interface Gathered {
  documents: SourceDocument[]
  names: string[]
  rejections: Rejection[]
}

async function gather(paths: string[], options: ReadOptions = {}, input = ''): Promise<Gathered> {
  const gathered: Gathered = { documents: [], names: [], rejections: [] }
  for await (const outcome of readDocuments(paths, options, Readable.from([Buffer.from(input)]))) {
    if (outcome.kind === 'REJECTION') gathered.rejections.push(outcome.rejection)
    else {
      gathered.documents.push(outcome.document)
      gathered.names.push(outcome.name)
    }
  }
  return gathered
}

const article = (fields: object): string =>
  JSON.stringify({
    id: 'a1',
    title: 'Army enters town',
    publisher: 'example.org',
    publishedAt: '2020-06-05',
    text: 'Words.',
    ...fields,
  })

describe('plain text', () => {
  test('keeps the text of a .txt file as it is and knows nothing else of it', async () => {
    const path = folder.write('plain.txt', 'First line.\n\n  Second “line”, décomposé: e\u0301.\n')

    const { documents, names } = await gather([path])

    expect(names).toEqual(['plain'])
    expect(documents).toMatchObject([
      {
        text: 'First line.\n\n  Second “line”, décomposé: e\u0301.\n',
        title: null,
        publisher: null,
        publishedOn: null,
        url: null,
        language: 'en',
      },
    ])
  })

  test('takes title, publisher, date, address and language from a sidecar beside it', async () => {
    const path = folder.write('side/report.txt', 'Words.')
    folder.write(
      'side/report.yaml',
      'title: Head\npublisher: Some Agency\npublishedAt: 2020-06-05\nurl: https://example.org/a\nlanguage: en\n',
    )

    const { documents } = await gather([path])

    expect(documents).toMatchObject([
      {
        text: 'Words.',
        title: 'Head',
        publisher: 'Some Agency',
        publishedOn: '2020-06-05',
        url: 'https://example.org/a',
      },
    ])
  })

  test('lets the caller overrule publisher and date', async () => {
    const path = folder.write('over/report.txt', 'Words.')
    folder.write('over/report.yaml', 'publisher: Some Agency\npublishedAt: 2020-06-05\n')

    const { documents } = await gather([path], { publishedOn: parseIsoDay('2021-01-02'), publisher: 'Other' })

    expect(documents).toMatchObject([{ publisher: 'Other', publishedOn: '2021-01-02' }])
  })

  test('gives one id to one text whatever its line ends and byte order mark', async () => {
    const unix = folder.write('unix.txt', 'One.\n\nTwo.\n')
    const windows = folder.write('windows.txt', '\ufeffOne.\r\n\r\nTwo.\r\n')

    const { documents } = await gather([unix, windows])

    expect(documents.map(document => document.text)).toEqual(['One.\n\nTwo.\n', 'One.\n\nTwo.\n'])
    expect(new Set(documents.map(document => document.id)).size).toBe(1)
  })

  test('keeps the same words of two publishers apart', async () => {
    const path = folder.write('wire.txt', 'Wire story.')

    const first = await gather([path], { publisher: 'One' })
    const second = await gather([path], { publisher: 'Two' })

    expect(first.documents[0]?.id).not.toBe(second.documents[0]?.id)
  })
})

describe('articles', () => {
  test('puts title, blank line and text together and takes the other fields', async () => {
    const path = folder.write(
      'one.json',
      article({ url: 'https://example.org/1', text: 'Line\r\nend kept.' }),
    )

    const { documents, names } = await gather([path])

    expect(names).toEqual(['a1'])
    expect(documents).toMatchObject([
      {
        text: 'Army enters town\n\nLine\r\nend kept.',
        title: 'Army enters town',
        publisher: 'example.org',
        publishedOn: '2020-06-05',
        url: 'https://example.org/1',
      },
    ])
  })

  test('reads a list of articles, and several one after another, from .json', async () => {
    const list = folder.write(
      'list.json',
      `\ufeff[\n${article({ id: 1 })},\n${article({ id: 2, text: 'A "}" and \\ [.' })}\n]\n`,
    )
    const row = folder.write('row.json', `${article({ id: 3 })}\n${article({ id: 4 })}`)

    const { names, rejections } = await gather([list, row])

    expect(names).toEqual(['1', '2', '3', '4'])
    expect(rejections).toEqual([])
  })

  test('reads .jsonl line by line and tells of a broken line by its number', async () => {
    const path = folder.write(
      'many.jsonl',
      `${article({ id: 'x' })}\n\n{"id": "y", "text": \n${article({ id: 'z' })}\r\n`,
    )

    const { names, rejections } = await gather([path])

    expect(names).toEqual(['x', 'z'])
    expect(rejections).toMatchObject([
      { code: 'BAD_JSON', where: `${path}:3`, reason: expect.stringContaining('line 3') },
    ])
  })

  test('holds the limit of size against each document, not against a file of many', async () => {
    const long = 'Sentence. '.repeat(60_000)
    const lines = Array.from({ length: 9 }, (_, index) => article({ id: index, text: `${index} ${long}` }))
    const path = folder.write(
      'big.jsonl',
      `${lines.join('\n')}\n${article({ id: 'huge', text: long.repeat(9) })}\n${article({ id: 'last' })}\n`,
    )
    const list = folder.write(
      'big.json',
      `[${lines.join(',')},${article({ id: 'huge', text: long.repeat(9) })},${article({ id: 'last' })}]`,
    )

    for (const file of [path, list]) {
      const { names, rejections } = await gather([file])

      expect(names).toHaveLength(10)
      expect(names.at(-1)).toBe('last')
      expect(rejections).toMatchObject([{ code: 'TOO_LARGE', reason: expect.stringContaining('5 MB') }])
    }
  })

  test.each([
    ['{"id": 2,\n "text": oops,\n "title": "b"\n}', 'line 2, column 10'],
    ['{"id": 2,\n "text": "a",\n}', 'line 3, column 1'],
    ['{"id": 2,\n "text": "a" "title": "b"}', 'line 2, column 14'],
    ['{"id": 2,\n\n "text": "a\\q"}', 'line 3, column 13'],
    ['{"id": tru,\n "text": "a"}', 'line 1, column 11'],
  ])('names line and column of what is wrong in %j', async (content, place) => {
    const { rejections } = await gather([folder.write('place.json', content)])

    expect(rejections).toMatchObject([{ code: 'BAD_JSON', reason: expect.stringContaining(place) }])
  })

  test('names the line of what is wrong inside a list', async () => {
    const path = folder.write('broken-list.json', `[\n${article({ id: 1 })},\n{"id": 2,\n "text": oops}\n]`)

    const { names, rejections } = await gather([path])

    expect(names).toEqual(['1'])
    expect(rejections).toMatchObject([{ code: 'BAD_JSON', reason: expect.stringContaining('line 4') }])
  })

  test.each([
    ['2020-06-05T23:30:00-05:00', '2020-06-05'],
    ['20200605T101500Z', '2020-06-05'],
    ['5 June 2020', '2020-06-05'],
    ['June 5, 2020', '2020-06-05'],
    ['Fri, 05 Jun 2020 10:00:00 GMT', '2020-06-05'],
  ])('reads the day of publication in %j', async (publishedAt, day) => {
    const path = folder.write('dated.json', article({ publishedAt }))

    const { documents } = await gather([path])

    expect(documents[0]?.publishedOn).toBe(day)
  })

  test.each(['05/06/2020', '2020-02-30', 'yesterday', '2020-06'])(
    'refuses the date %j and shows it',
    async publishedAt => {
      const path = folder.write('undated.json', article({ publishedAt }))

      const { documents, rejections } = await gather([path])

      expect(documents).toEqual([])
      expect(rejections).toMatchObject([
        { code: 'UNREADABLE_DATE', reason: expect.stringContaining(publishedAt) },
      ])
    },
  )

  test('takes an article with an unreadable date when the caller gives the day', async () => {
    const path = folder.write('undated.json', article({ publishedAt: 'yesterday' }))

    const { documents } = await gather([path], { publishedOn: parseIsoDay('2020-06-05') })

    expect(documents).toMatchObject([{ publishedOn: '2020-06-05' }])
  })
})

describe('web pages', () => {
  const paragraph =
    'The army said on Friday that it had entered the town after a week of fighting, and that it held all of it. '
  const page = (head: string): string => `<!doctype html><html lang="en-GB"><head>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
    <article><h1>Army enters town</h1><p>${paragraph.repeat(3)}</p><p>${paragraph}<a href="x">It</a> is&nbsp;held.</p><script>track()</script></article>
    <footer>Cookies &amp; adverts</footer></body></html>`

  test('reads the article without menus, with title, publisher and day from JSON-LD', async () => {
    const linked = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': 'NewsArticle',
          headline: 'Army enters town',
          datePublished: '2020-06-05T08:00:00Z',
          publisher: { '@type': 'Organization', name: 'Example News' },
        },
      ],
    }
    const path = folder.write(
      'page.html',
      page(
        `<script type="application/ld+json">${JSON.stringify(linked)}</script><link rel="canonical" href="https://www.example.org/1">`,
      ),
    )

    const { documents } = await gather([path])

    expect(documents).toMatchObject([
      {
        title: 'Army enters town',
        publisher: 'Example News',
        publishedOn: '2020-06-05',
        url: 'https://www.example.org/1',
        language: 'en',
      },
    ])
    expect(documents[0]?.text).toBe(
      `Army enters town\n\n${paragraph.repeat(3).trim()}\n\n${paragraph}It is held.`,
    )
  })

  test('falls back on meta elements', async () => {
    const path = folder.write(
      'meta.html',
      page(
        '<meta property="og:title" content="Army enters town"><meta property="og:site_name" content="Site"><meta name="pubdate" content="June 5, 2020">',
      ),
    )

    const { documents } = await gather([path])

    expect(documents).toMatchObject([
      { title: 'Army enters town', publisher: 'Site', publishedOn: '2020-06-05' },
    ])
  })

  test('reads a fragment, and says nothing of a page without words', async () => {
    const fragment = folder.write('fragment.htm', '<p>One.</p><p>Two<br>lines.</p>')
    const empty = folder.write('empty.html', '<html><body><script>let x = 1</script></body></html>')

    const { documents, rejections } = await gather([fragment, empty])

    expect(documents.map(document => document.text)).toEqual(['One.\n\nTwo lines.'])
    expect(rejections).toMatchObject([{ code: 'EMPTY', where: empty }])
  })
})

describe('Markdown', () => {
  test('reads the words without the marks, title from the first heading', async () => {
    const path = folder.write(
      'note.md',
      '# Army *enters* town\n\nThe **army** [said](https://x.org) so.\n\n- one\n- two\n',
    )

    const { documents } = await gather([path])

    expect(documents).toMatchObject([
      { title: 'Army enters town', text: 'Army enters town\n\nThe army said so.\n\none\n\ntwo' },
    ])
  })

  test('takes front matter', async () => {
    const path = folder.write(
      'front.md',
      '---\ntitle: "A: b"\ndate: 2020-06-05\ntags: [x]\npublisher: Blog\n---\n\nWords.\n',
    )

    const { documents } = await gather([path])

    expect(documents).toMatchObject([
      { title: 'A: b', publishedOn: '2020-06-05', publisher: 'Blog', text: 'A: b\n\nWords.' },
    ])
  })
})

describe('folders and standard input', () => {
  test('reads a folder with all below it in order of name, sidecars with their documents', async () => {
    folder.write('tree/b.txt', 'B.')
    folder.write('tree/b.yaml', 'publisher: P\n')
    folder.write('tree/a/z.md', 'Z.')
    folder.write('tree/c.json', article({ id: 'c' }))
    folder.write('tree/.hidden', 'no')
    symlinkSync(join(folder.path, 'tree'), join(folder.path, 'tree/a/loop'))

    const { names, rejections } = await gather([join(folder.path, 'tree')])

    expect(names).toEqual(['z', 'b', 'c'])
    expect(rejections).toEqual([])
  })

  test('tells of files in a folder that it cannot read', async () => {
    folder.write('mixed/a.txt', 'A.')
    folder.write('mixed/photo.jpg', 'jpg')
    folder.write('mixed/lonely.yaml', 'title: x')

    const { names, rejections } = await gather([join(folder.path, 'mixed')])

    expect(names).toEqual(['a'])
    expect(rejections.map(rejection => rejection.code)).toEqual(['UNKNOWN_FORMAT', 'UNKNOWN_FORMAT'])
  })

  test.each([
    ['Plain words.', 'txt', 'Plain words.'],
    ['[Reuters] Plain words.', 'txt', '[Reuters] Plain words.'],
    [article({ title: null }), 'jsonl', 'Words.'],
    [`[${article({ title: null })}]`, 'json', 'Words.'],
    ['{\n "id": "p", "text": "Words."\n}', 'json', 'Words.'],
    ['<!doctype html><html><body><p>Words.</p></body></html>', 'html', 'Words.'],
  ])('sees on standard input that %j is %s', async (input, _format, text) => {
    const { documents } = await gather(['-'], {}, input)

    expect(documents.map(document => document.text)).toEqual([text])
  })
})

describe('what cannot be read', () => {
  const latin1 = Buffer.concat([
    Buffer.from('Good line.\n'),
    Buffer.from([0x63, 0x61, 0x66, 0xe9]),
    Buffer.from(' noir.\n'),
  ])

  test.each<[string, string, string | Buffer, RegExp]>([
    ['EMPTY', 'empty.txt', '', /the file is empty/],
    ['EMPTY', 'blank.txt', ' \n\t\n', /no text/],
    ['EMPTY', 'none.json', '[]', /no article/],
    ['EMPTY', 'notext.json', article({ text: ' ' }), /no text/],
    ['BINARY', 'nul.txt', Buffer.from([65, 66, 0, 1, 2, 66, 67]), /NUL/],
    ['BINARY', 'paper.txt', '%PDF-1.7 …', /PDF.*pdftotext/],
    ['BINARY', 'escaped.json', article({ text: 'a\u0000b' }), /NUL/],
    ['WRONG_ENCODING', 'latin1.txt', latin1, /line 2 is not UTF-8.*iconv/],
    ['WRONG_ENCODING', 'utf16.txt', Buffer.from('\ufeffSome words', 'utf16le'), /UTF-16.*iconv/],
    ['WRONG_ENCODING', 'utf16-bare.txt', Buffer.from('Some words here', 'utf16le'), /UTF-16/],
    ['BROKEN_TEXT', 'half.json', '{"text": "a \\ud83d b"}', /half a character/],
    ['TOO_LARGE', 'long.txt', 'Words. '.repeat(800_000), /longer than 5 MB/],
    ['BAD_JSON', 'stray.json', 'Just words.', /line 1/],
    ['BAD_JSON', 'cut.json', '{"id": "a",\n"text": "b', /line 2.*too early/],
    ['BAD_JSON', 'cut-list.json', `[${article({})},\n`, /too early/],
    ['BAD_ARTICLE', 'wrong.json', '{"id": "a", "body": "b"}', /not an article.*text/],
    ['BAD_ARTICLE', 'scalar.jsonl', '"text"\n', /not an article/],
    ['UNKNOWN_FORMAT', 'report.docx', 'x', /\.docx/],
    ['UNKNOWN_FORMAT', 'noending', 'x', /no ending/],
    [
      'UNKNOWN_FORMAT',
      'acled.csv',
      'data_id,iso,event_id_cnty,event_id_no_cnty,event_date\n1,2,3,4,5\n',
      /ACLED/,
    ],
    ['UNKNOWN_FORMAT', 'acled.txt', '\ufeff"EVENT_ID_CNTY";"EVENT_DATE";"YEAR"\r\n', /ACLED/],
    [
      'UNKNOWN_FORMAT',
      'ged.csv',
      'id,relid,year,active_year,type_of_violence,date_start,dyad_name\n',
      /UCDP GED/,
    ],
    ['UNKNOWN_FORMAT', 'gdelt.csv', ['881990832', '20181024', ...Array(59).fill('x')].join('\t'), /GDELT/],
  ])('%s: %s', async (code, name, content, reason) => {
    const path = folder.write(`bad/${name}`, content)

    const { rejections } = await gather([path])

    expect(rejections).toEqual([
      { stage: 'READ', code, where: expect.stringContaining(path), reason: expect.stringMatching(reason) },
    ])
  })

  test('names a path that does not exist, a device, an empty folder and a failing file system', async () => {
    folder.write('void/.keep', '')
    const paths = [
      join(folder.path, 'missing.txt'),
      '/dev/null',
      join(folder.path, 'void'),
      join(folder.path, 'x'.repeat(300)),
    ]

    const { rejections } = await gather(paths, { format: 'txt' })

    expect(rejections.map(rejection => [rejection.where, rejection.code])).toEqual([
      [paths[0], 'NO_SUCH_PATH'],
      [paths[1], 'NOT_A_FILE'],
      [paths[2], 'EMPTY_FOLDER'],
      [paths[3], 'UNREADABLE'],
    ])
  })

  test('names a broken sidecar and does not read the document without it', async () => {
    const path = folder.write('badside/a.txt', 'Words.')
    folder.write('badside/a.yaml', 'publishedAt: 2020-13-01\n')

    const { documents, rejections } = await gather([path])

    expect(documents).toEqual([])
    expect(rejections).toMatchObject([{ code: 'BAD_SIDECAR', reason: expect.stringContaining('2020-13-01') }])
  })

  test('goes on with the other paths', async () => {
    const good = folder.write('good.txt', 'Words.')

    const { documents, rejections } = await gather([join(folder.path, 'missing.txt'), good])

    expect([documents.length, rejections.length]).toEqual([1, 1])
  })
})
