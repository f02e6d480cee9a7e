/** Unpaired surrogates become U+FFFD, as a decoder does: no file or renderer can hold them. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}
