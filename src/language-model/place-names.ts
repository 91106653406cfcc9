import { type MentionId, mentionId } from '../domain/identifiers.js'
import type { DocumentEntity, EntityType, Mention } from '../domain/mention.js'
import type { AnalysedSentence, DocumentAnalysis } from '../extract/document-analysis.js'

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^(the|a|an) /, '')
    .replace(/[’']s$/, '')
    .trim()

/**
 * Finds the mention that a model means by a name: one of the quote's sentence, else of the document; else, where the words stand in the
 * sentence, a new mention of a new entity. A name that is nowhere in the text gives null: it was invented.
 */
export class NamePlacer {
  readonly newEntities: DocumentEntity[] = []
  readonly newMentions: Mention[] = []
  private readonly analysis: DocumentAnalysis
  private readonly byName = new Map<string, MentionId>()

  constructor(analysis: DocumentAnalysis) {
    this.analysis = analysis
    for (const sentence of analysis.sentences) {
      for (const { mention } of sentence.mentions) {
        if (mention.form !== 'PRONOUN') this.remember(mention)
      }
    }
  }

  place(name: string, type: EntityType, sentence: AnalysedSentence): MentionId | null {
    const wanted = fold(name)
    const here = sentence.mentions.find(({ mention }) => fold(mention.text) === wanted)
    if (here) return here.mention.id
    return this.byName.get(wanted) ?? this.add(name, type, sentence)
  }

  private remember(mention: Mention): void {
    const key = fold(mention.text)
    if (!this.byName.has(key)) this.byName.set(key, mention.id)
  }

  private add(name: string, type: EntityType, sentence: AnalysedSentence): MentionId | null {
    const at = sentence.passage.text.indexOf(name)
    if (at < 0) return null
    const start = sentence.passage.start + at
    const end = start + name.length
    const key = this.newKey(fold(name))
    const mention: Mention = {
      id: mentionId(sentence.passage.id, start, end),
      passageId: sentence.passage.id,
      start,
      end,
      text: name,
      form: /^\p{Lu}/u.test(name.replace(/^(?:the|a|an) /i, '')) ? 'NAME' : 'DESCRIPTION',
      entity: key,
    }
    this.newEntities.push({
      key,
      type,
      locationKind: type === 'LOCATION' ? 'OTHER' : null,
      name,
      names: [name],
      scope: mention.form === 'NAME' ? 'NAMED' : 'GENERIC',
      curated: null,
      reasons: ['named by a language model, word for word in the text'],
      partOf: null,
      namedFor: null,
      within: null,
      country: null,
    })
    this.newMentions.push(mention)
    this.remember(mention)
    return mention.id
  }

  private newKey(name: string): string {
    const slug = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'entity'
    const taken = new Set([...this.analysis.entities, ...this.newEntities].map(entity => entity.key))
    for (let suffix = 1; ; suffix++) {
      const key = suffix === 1 ? slug : `${slug}-${suffix}`
      if (!taken.has(key)) return key
    }
  }
}
