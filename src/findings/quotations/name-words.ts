/** Words of a name that tell it from others: those with a capital, and nouns of four letters and more. */
export function names(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? [])
    .filter(word => (/^\p{Lu}/u.test(word) ? word.length > 2 : word.length > 4))
    .map(word => word.toLowerCase())
}

/** Words with a capital inside a text, lower case; the first may only open the sentence. */
export function properNames(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N},;:)] ?)\p{Lu}[\p{L}\p{M}]+/gu)].map(([word]) =>
    word.toLowerCase(),
  )
}
