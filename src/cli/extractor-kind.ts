/** How documents are read: by rules, or by the language model that the environment names. */
export const EXTRACTOR_KINDS = ['rules', 'model'] as const
export type ExtractorKind = (typeof EXTRACTOR_KINDS)[number]
