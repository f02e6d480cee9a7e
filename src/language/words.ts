/** A list of words written as prose, so that a pack stays readable: `words('selon après')`. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean)
}
