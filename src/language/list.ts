/** The words of a text separated by any white space: compact word lists in the packs. */
export const words = (text: string): string[] => text.trim().split(/\s+/)

/** The phrases of a text separated by commas; a line break inside a phrase is a space. */
export const phrases = (text: string): string[] =>
  text
    .trim()
    .split(',')
    .map(phrase => phrase.trim().replace(/\s+/g, ' '))
    .filter(phrase => phrase !== '')
