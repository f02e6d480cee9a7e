/** Characters of the bytes 0x80–0x9F; the five unused bytes keep their control character, as in browsers. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Decodes windows-1252. TextDecoder is not used: some releases of Node 20 to 23 take a short cut through Latin-1 there
 * and turn ’ (0x92) into a control character, so that the same file would be read otherwise on another machine.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, byte => upper[byte.charCodeAt(0) - 0x80]!)
}
