/** Nothing but printable ASCII: such a text has no accents, ligatures, curled marks or composed letters to fold. */
export function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text)
}
