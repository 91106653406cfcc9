import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadSyntax } from '../../../src/extract/syntax/load-model.js'
import { ancestors } from '../../../src/extract/syntax/tree.js'

const syntax = loadSyntax()

/** Written for this test, not from any article. Arcs are "dependent<label<head". */
const parsed: readonly (readonly [text: string, arcs: readonly string[]])[] = [
  ['Turkey backs the government.', ['Turkey<nsubj<backs', 'government<dobj<backs', 'the<det<government']],
  [
    'The army seized the town on Monday.',
    ['army<nsubj<seized', 'town<dobj<seized', 'on<prep<seized', 'Monday<pobj<on'],
  ],
  [
    'The town was captured by the rebels.',
    ['town<nsubjpass<captured', 'was<auxpass<captured', 'by<agent<captured', 'rebels<pobj<by'],
  ],
  [
    'Egypt denied that it had sent weapons to Haftar.',
    ['Egypt<nsubj<denied', 'sent<ccomp<denied', 'weapons<dobj<sent', 'to<prep<sent'],
  ],
  [
    'UN-backed forces withdrew from the airport.',
    ['UN<npadvmod<backed', 'backed<amod<forces', 'forces<nsubj<withdrew', 'from<prep<withdrew'],
  ],
  ["Libya's army did not retreat.", ['Libya<poss<army', 'army<nsubj<retreat', 'not<neg<retreat']],
  [
    'Russia and Iran support the Syrian president.',
    ['Russia<nsubj<support', 'Iran<conj<Russia', 'president<dobj<support'],
  ],
  [
    'The militia, which is supported by Iran, attacked the base.',
    ['supported<relcl<militia', 'militia<nsubj<attacked', 'Iran<pobj<by'],
  ],
  [
    'Fighters loyal to the general entered the city.',
    ['Fighters<nsubj<entered', 'loyal<amod<Fighters', 'to<prep<loyal', 'city<dobj<entered'],
  ],
  [
    'He said the group controls most of the province.',
    ['He<nsubj<said', 'controls<ccomp<said', 'group<nsubj<controls', 'most<dobj<controls'],
  ],
  ['Washington promised to train the soldiers.', ['train<xcomp<promised', 'soldiers<dobj<train']],
  [
    'Khalifa Haftar, the commander, met officials in Cairo.',
    ['Khalifa<compound<Haftar', 'commander<appos<Haftar', 'Haftar<nsubj<met'],
  ],
  [
    'Troops armed by Turkey advanced towards Sirte.',
    ['armed<acl<Troops', 'Turkey<pobj<by', 'Troops<nsubj<advanced'],
  ],
  [
    'The rebels have been driven out of Aleppo.',
    ['rebels<nsubjpass<driven', 'been<auxpass<driven', 'out<prep<driven'],
  ],
  [
    'The U.S.-backed Syrian Democratic Forces, a Kurdish-led alliance, captured Raqqa from ISIS in October 2017.',
    ['Forces<nsubj<captured', 'alliance<appos<Forces', 'Raqqa<dobj<captured'],
  ],
  [
    'After taking the port, the soldiers moved north.',
    ['taking<pcomp<After', 'port<dobj<taking', 'soldiers<nsubj<moved'],
  ],
]

const tagged: readonly (readonly [text: string, tags: string])[] = [
  ['The rebels backed down.', 'DT NNS VBD RP .'],
  ["Iran's backing of the militia grew.", 'NNP POS NN IN DT NN VBD .'],
  ['It will not arm them.', 'PRP MD RB VB PRP .'],
]

const entities: readonly (readonly [text: string, found: readonly string[]])[] = [
  [
    'Vladimir Putin met Angela Merkel in Moscow on Friday.',
    ['PERSON Vladimir Putin', 'PERSON Angela Merkel', 'GPE Moscow', 'DATE Friday'],
  ],
  [
    'The United Nations criticised Russian forces in Ukraine.',
    ['ORG The United Nations', 'NORP Russian', 'GPE Ukraine'],
  ],
]

const arcsOf = (text: string): string[] =>
  syntax
    .analyse(text)
    .flatMap(({ tokens }) =>
      tokens.map(token => `${token.text}<${token.dep}<${tokens[token.head]?.text ?? ''}`),
    )

describe('createSyntax', () => {
  it.each(parsed)('parses %j', (text, arcs) => {
    expect(arcsOf(text)).toEqual(expect.arrayContaining([...arcs]))
  })

  it.each(tagged)('tags %j', (text, tags) => {
    expect(
      syntax
        .analyse(text)
        .flatMap(({ tokens }) => tokens.map(token => token.xpos))
        .join(' '),
    ).toBe(tags)
  })

  it.each(entities)('finds the names in %j', (text, found) => {
    const [sentence] = syntax.analyse(text)
    const spans: string[] = []
    for (const token of sentence?.tokens ?? []) {
      if (token.nerBegins) spans.push(`${token.ner} ${token.text}`)
      else if (token.ner !== 'O') spans.push(`${spans.pop() ?? ''} ${token.text}`)
    }

    expect(spans).toEqual(found)
  })

  it('gives every sentence one root that all its words hang from, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        for (const sentence of syntax.analyse(text)) {
          const roots = sentence.tokens.filter(token => token.head === -1)
          expect(roots.map(token => token.dep)).toEqual(['ROOT'])
          for (const { index } of sentence.tokens)
            expect([index, ...ancestors(sentence, index)].at(-1)).toBe(roots[0]?.index)
        }
      }),
    )
  })

  it('keeps exact offsets on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        for (const sentence of syntax.analyse(text)) {
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
          for (const token of sentence.tokens) expect(token.text).toBe(text.slice(token.start, token.end))
        }
      }),
    )
  })

  it('gives the same sentences whatever it read before', () => {
    const text = 'Turkey backs the government. The army, he said, withdrew.'
    const before = syntax.analyse(text)
    syntax.analyse('Something else entirely was said by the other side in Geneva.')

    expect(syntax.analyse(text)).toEqual(before)
  })

  it('takes entities only to go on where they began', () => {
    for (const { tokens } of syntax.analyse(
      'The Libyan National Army of Gen. Khalifa Haftar took Sirte and Brega on Jan. 6, 2020.',
    )) {
      tokens.forEach((token, i) => {
        if (token.ner !== 'O' && !token.nerBegins) expect(tokens[i - 1]?.ner).toBe(token.ner)
      })
    }
  })

  it('reads 100,000 quotes and 200 kilobytes without a full stop in time', () => {
    const began = process.cpuUsage()
    syntax.analyse('"'.repeat(100_000))
    syntax.analyse('the army of the north '.repeat(10_000))

    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(20)
  }, 120_000)
})
