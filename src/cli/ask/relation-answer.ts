export interface PartialDateAnswer {
  readonly value: string | null
  readonly latest: string | null
}

export interface EvidenceAnswer {
  readonly quote: string
  readonly polarity: 'ASSERTED' | 'DENIED' | 'ALLEGED'
  readonly claimedBy: { readonly name: string } | null
  readonly claimantMention: { readonly text: string } | null
  readonly passage: { readonly text: string }
  readonly sourceDocument: {
    readonly id: string
    readonly title: string | null
    readonly publisher: string | null
    readonly publishedOn: string | null
    readonly url: string | null
  }
  readonly kind?: string
  readonly ends?: boolean
  readonly status?: string
  readonly extent?: string
}

/** What a backing and a stretch of control have in common. */
export interface RelationAnswer {
  readonly standing: string
  readonly validFrom: PartialDateAnswer
  readonly validFromBasis: 'STATED' | 'FIRST_REPORTED' | 'FIRST_RECORDED'
  readonly validTo: PartialDateAnswer | null
  readonly firstReportedOn: string | null
  readonly lastReportedOn: string | null
  readonly documentCount: number
  readonly disputedBy: readonly { readonly interested: boolean; readonly claim: EvidenceAnswer }[]
  readonly claims: { readonly totalCount: number; readonly nodes: readonly EvidenceAnswer[] }
}

/** A page of relations with what a reader should know about it. */
export interface Answer<Relation> {
  readonly asOf: string
  readonly knownAt: string | null
  readonly note: string | null
  readonly warnings: readonly { readonly message: string }[]
  readonly totalCount: number
  readonly nodes: readonly Relation[]
}
