import { hashOf } from '../../domain/identifiers.js'
import type { Mention } from '../../domain/mention.js'
import type { Reading } from '../../domain/reading.js'
import type { Passage, SourceDocument } from '../../domain/source-document.js'
import { excerpt } from './excerpt.js'

export function documentProperties(document: SourceDocument, extractor: string) {
  const { id, title, publisher, url, language, text } = document
  const name = title ?? excerpt(text)
  return { id, name, title, publisher, url, language, text, textHash: hashOf('text', text), extractor }
}

/** Word-for-word shared sentences are one testimony: letters and digits alone, whatever the quotation marks. */
const testimonyKey = (sentence: string): string =>
  hashOf(
    'testimony',
    sentence
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  )

export const passageRow = ({ id, index, start, end, text }: Passage) => ({
  id,
  name: excerpt(text),
  index,
  start,
  end,
  text,
  testimonyKey: testimonyKey(text),
})

export function mentionRows({ mentions, entities }: Reading) {
  const typeOf = new Map(entities.map(entity => [entity.key, entity.type]))
  return mentions.map(({ id, passageId, text, form, start, end, entity }: Mention) => ({
    passage: passageId,
    properties: {
      id,
      name: text,
      text,
      form,
      type: typeOf.get(entity) ?? null,
      start,
      end,
      entityKey: entity,
    },
  }))
}
