import { DivergenceError, detail } from '../errors.js'
import { textNotes } from './text-notes.js'
import { decodeWindows1252 } from './windows-1252.js'

export interface Decoded {
  text: string
  encoding: string
  /** `invalid-utf8`, `mojibake`, `control-characters`; for `Extraction.notes`. */
  notes: string[]
}

/**
 * Decodes the bytes of a text file: byte-order mark, else valid UTF-8, else UTF-16 told by its zero bytes, else
 * windows-1252, which also covers Latin-1 as it is found in practice (curly quotes at 0x91–0x94).
 * `declared` (a page's own charset) is believed only for bytes that are not Unicode.
 * Statistical detection (chardet) was rejected: on short Latin-1 texts it answers Turkish or Hebrew code pages.
 */
export function decode(bytes: Uint8Array, name: string, declared?: string): Decoded {
  const detected = detectEncoding(bytes)
  const encoding = detected === 'windows-1252' ? (known(declared) ?? detected) : detected
  if (encoding === null) throw new DivergenceError('E-INPUT-BINARY', name)
  const text =
    encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
  const zero = text.indexOf('\0')
  if (zero >= 0) throw new DivergenceError('E-INPUT-BINARY', name, detail('nul', { offset: zero }))
  return { text, encoding, notes: textNotes(text) }
}

/** A charset that the decoder knows, or null; pages that say UTF-8 over other bytes are mistaken. */
function known(charset: string | undefined): string | null {
  if (!charset || /^utf-?(?:8|16)/.test(charset)) return null
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return null
  }
}

type Detected = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

function detectEncoding(bytes: Uint8Array): Detected | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.includes(0)) return utf16ByZeros(bytes)
  const damage = invalidUtf8(bytes)
  if (damage.sequences === 0) return 'utf-8'
  // A few broken bytes among many valid sequences: damaged UTF-8, where windows-1252 would turn every «é» into «Ã©».
  if (damage.valid > damage.sequences * 4) return 'utf-8'
  return looksBinary(bytes) ? null : 'windows-1252'
}

/** Western text in UTF-16 has a zero byte in nearly every pair, always on the same side. */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 4) return null
  let even = 0
  let odd = 0
  sample.forEach((byte, i) => {
    if (byte === 0) i % 2 === 0 ? even++ : odd++
  })
  const pairs = sample.length / 2
  if (odd > pairs * 0.6 && even === 0) return 'utf-16le'
  if (even > pairs * 0.6 && odd === 0) return 'utf-16be'
  return null
}

/** Counts well-formed multi-byte sequences and broken bytes. */
function invalidUtf8(bytes: Uint8Array): { valid: number; sequences: number } {
  let valid = 0
  let sequences = 0
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i)
    if (length === 0) sequences++
    else if (length > 1) valid++
    i += length || 1
  }
  return { valid, sequences }
}

/** Bytes of the UTF-8 sequence at `i`; 0 when broken. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i]!
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >> 4 === 0xe ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let k = 1; k < length; k++) if ((bytes[i + k] ?? 0) >> 6 !== 2) return 0
  return length
}

/** Control bytes that no text in windows-1252 holds (other than tab, line ends, form feed and escape). */
function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192)
  const controls = sample.reduce((n, b) => n + (b < 9 || (b > 13 && b < 32 && b !== 27) ? 1 : 0), 0)
  return controls > sample.length / 100
}
