import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { buildASTSchema } from 'graphql'
import { schemaDocument } from '../../../src/graphql/schema-documents.js'

/** What resolvers are handed for each type: rows as reads return them. */
const mappers = {
  Aggregates: 'object',
  ...Object.fromEntries(
    [
      ['Actor', 'ActorRow', '../../graph/reads/rows.js'],
      ['Location', 'LocationRow', '../../graph/reads/rows.js'],
      ['Alias', 'AliasRow', '../../graph/reads/rows.js'],
      ['SourceDocument', 'SourceDocumentRow', '../../graph/reads/rows.js'],
      ['Passage', 'PassageRow', '../../graph/reads/rows.js'],
      ['Mention', 'MentionRow', '../../graph/reads/rows.js'],
      ['Claim', 'ClaimRow', '../../graph/reads/rows.js'],
      ['BackingClaim', 'ClaimRow', '../../graph/reads/rows.js'],
      ['ControlClaim', 'ClaimRow', '../../graph/reads/rows.js'],
      ['EventClaim', 'ClaimRow', '../../graph/reads/rows.js'],
      ['AffiliationClaim', 'ClaimRow', '../../graph/reads/rows.js'],
      ['Backing', 'BackingRow', '../../graph/reads/relation-rows.js'],
      ['BackingKindDetail', 'BackingKindDetailRow', '../../graph/reads/relation-rows.js'],
      ['Control', 'ControlRow', '../../graph/reads/relation-rows.js'],
      ['Affiliation', 'AffiliationRow', '../../graph/reads/relation-rows.js'],
      ['Event', 'EventRow', '../../graph/reads/relation-rows.js'],
      ['CasualtyReport', 'CasualtyReportRow', '../../graph/reads/relation-rows.js'],
      ['Derivation', 'DerivationRow', '../../graph/reads/relation-rows.js'],
      ['Dispute', 'DisputeRow', '../../graph/reads/relation-rows.js'],
      ['ActorConnection', 'ActorPage', '../page-source.js'],
      ['LocationConnection', 'LocationPage', '../page-source.js'],
      ['SourceDocumentConnection', 'SourceDocumentPage', '../page-source.js'],
      ['ClaimConnection', 'ClaimPage', '../page-source.js'],
      ['EventConnection', 'EventPage', '../page-source.js'],
      ['AffiliationConnection', 'AffiliationPage', '../page-source.js'],
      ['BackingConnection', 'BackingAnswer', '../page-source.js'],
      ['ControlConnection', 'ControlAnswer', '../page-source.js'],
      ['SearchConnection', 'SearchPage', '../page-source.js'],
      ['SearchEdge', 'SearchEdgeSource', '../page-source.js'],
      ['Judgement', 'JudgementRow', '../../graph/reads/rows.js'],
      ['JudgementConnection', 'JudgementPage', '../page-source.js'],
      ['ClaimReview', 'ClaimReviewRow', '../../graph/reads/rows.js'],
      ['IdentitySubject', 'IdentitySubjectRow', '../node-row.js'],
      ['Relation', 'RelationRow', '../node-row.js'],
      ['ChangedRelation', 'RelationRow', '../node-row.js'],
      ['DisputedRelation', 'RelationRow', '../node-row.js'],
      ['DisputeConnection', 'DisputePage', '../disputes.js'],
      ['Change', 'ChangeSource', '../changes.js'],
      ['ChangeConnection', 'ChangePage', '../changes.js'],
      ['TimelineEntry', 'TimelineEntrySource', '../timeline.js'],
      ['TimelineRelation', 'TimelineRelationRow', '../timeline.js'],
      ['TimelineConnection', 'TimelinePage', '../timeline.js'],
      ['ConnectionPath', 'PathSource', '../how-connected.js'],
      ['ConnectionHop', 'HopSource', '../how-connected.js'],
      ['Node', 'NodeRow', '../node-row.js'],
      ['SearchResult', 'SearchResultRow', '../node-row.js'],
      ['DocumentIngested', 'DocumentTold', '../live/documents-told.js'],
      ['RelationChanged', 'RelationTold', '../live/relations-told.js'],
      ['ControlEdge', 'ControlEdgeSource', '../page-source.js'],
    ].map(([type, row, file]) => [type, `${file}#${row}`]),
  ),
}

const config = {
  mappers,
  contextType: '../context.js#ApiContext',
  scalars: {
    Date: { input: '../../domain/partial-date.js#IsoDay', output: 'string' },
    DateTime: 'string',
    GeoJson: { input: 'never', output: '../map-features.js#GeoJson' },
    ID: 'string',
  },
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  avoidOptionals: { field: true, inputValue: false },
  maybeValue: 'T | null',
  inputMaybeValue: 'T | null | undefined',
  optionalResolveType: true,
}

/** The text of `src/graphql/generated/resolver-types.ts` for the schema as it is now. */
export const generateResolverTypes = (): Promise<string> =>
  codegen({
    filename: 'src/graphql/generated/resolver-types.ts',
    schema: schemaDocument(),
    schemaAst: buildASTSchema(schemaDocument()),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  })
