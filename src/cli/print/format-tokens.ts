import type { TokenUsage } from '../../domain/reading.js'

/** "Language model: 1,234 tokens read, 567 written" */
export const formatTokens = ({ prompt, completion }: TokenUsage): string =>
  `Language model: ${prompt.toLocaleString('en')} tokens read, ${completion.toLocaleString('en')} written`
