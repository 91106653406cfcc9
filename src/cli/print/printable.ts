/** Control characters, and those that reorder text on a screen: a document must not steer the reader's terminal. */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** Text of a document as one line that can be shown. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, ' ').replace(/\s+/g, ' ').trim()
