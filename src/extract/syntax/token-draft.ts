import type { Token } from './sentence.js'

/** A token whose place in the tree may still be mended. */
export type TokenDraft = { -readonly [Key in keyof Token]: Token[Key] }
