import { inflateSync } from 'node:zlib'

/** A reference to an object, e.g. `12 0 R`. */
export interface Ref {
  ref: number
}
export type Value = null | boolean | number | string | Ref | Value[] | Dict
export interface Dict {
  [key: string]: Value
}

/**
 * Just enough of a PDF reader to check what the renderer writes: every object of pdfkit stands in the file as text,
 * streams aside. Names are strings with a leading slash; text strings are decoded.
 */
export class PdfFile {
  readonly objects = new Map<number, Value>()
  private readonly streams = new Map<number, string>()

  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString('latin1')
    for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
      const parser = new Parser(text, match.index + match[0].length)
      const value = parser.value()
      this.objects.set(Number(match[1]), value)
      const start = parser.streamStart()
      if (start !== null && isDict(value)) {
        const raw = Buffer.from(text.slice(start, start + Number(value.Length)), 'latin1')
        const data = value.Filter === '/FlateDecode' ? inflateSync(raw) : raw
        this.streams.set(Number(match[1]), data.toString('latin1'))
      }
    }
  }

  get(value: Value | undefined): Value {
    return isRef(value) ? this.get(this.objects.get(value.ref)) : (value ?? null)
  }

  dict(value: Value | undefined): Dict {
    const found = this.get(value)
    if (!isDict(found)) throw new Error(`Not a dictionary: ${JSON.stringify(value)}`)
    return found
  }

  list(value: Value | undefined): Value[] {
    const found = this.get(value)
    return Array.isArray(found) ? found : found === null ? [] : [found]
  }

  stream(value: Value | undefined): string {
    return isRef(value) ? (this.streams.get(value.ref) ?? '') : ''
  }

  /** Every string of every object and every stream: titles, bookmarks, alternatives, metadata; words are glyph numbers. */
  everyString(): string {
    return `${JSON.stringify([...this.objects.values()])} ${[...this.streams.values()].join(' ')}`
  }

  private root: Dict | null = null

  get catalog(): Dict {
    this.root ??= this.dict(
      [...this.objects.values()].find(value => isDict(value) && value.Type === '/Catalog'),
    )
    return this.root
  }

  /** References of the pages in order. */
  get pages(): Ref[] {
    return this.list(this.dict(this.catalog.Pages).Kids).filter(isRef)
  }
}

export function isRef(value: Value | undefined): value is Ref {
  return typeof value === 'object' && value !== null && 'ref' in value && typeof value.ref === 'number'
}

export function isDict(value: Value | undefined): value is Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isRef(value)
}

class Parser {
  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  streamStart(): number | null {
    const rest = /^\s*stream\r?\n/.exec(this.text.slice(this.at, this.at + 20))
    return rest ? this.at + rest[0].length : null
  }

  value(): Value {
    this.skip()
    const rest = this.text.slice(this.at, this.at + 2)
    if (rest === '<<') return this.dictionary()
    if (rest[0] === '[') return this.array()
    if (rest[0] === '(') return this.literal()
    if (rest[0] === '<') return this.hex()
    return this.word()
  }

  private skip(): void {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++
  }

  private dictionary(): Dict {
    const dict: Dict = {}
    this.at += 2
    for (;;) {
      this.skip()
      if (this.text.startsWith('>>', this.at)) break
      const key = this.word()
      dict[String(key).slice(1)] = this.value()
    }
    this.at += 2
    return dict
  }

  private array(): Value[] {
    const list: Value[] = []
    this.at++
    for (;;) {
      this.skip()
      if (this.text[this.at] === ']') break
      list.push(this.value())
    }
    this.at++
    return list
  }

  private literal(): string {
    let out = ''
    for (this.at++; this.text[this.at] !== ')'; this.at++) {
      if (this.text[this.at] === '\\') {
        this.at++
        const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
        out += escapes[this.text[this.at]!] ?? this.text[this.at]
      } else out += this.text[this.at]
    }
    this.at++
    return out.startsWith('\xfe\xff') ? Buffer.from(out.slice(2), 'latin1').swap16().toString('utf16le') : out
  }

  private hex(): string {
    const end = this.text.indexOf('>', this.at)
    const hex = this.text.slice(this.at + 1, end)
    this.at = end + 1
    return hex
  }

  private word(): Value {
    const reference = /^(\d+) \d+ R\b/.exec(this.text.slice(this.at, this.at + 24))
    if (reference) {
      this.at += reference[0].length
      return { ref: Number(reference[1]) }
    }
    const word = /^\/?[^\s/[\]()<>]*/.exec(this.text.slice(this.at, this.at + 200))![0]
    this.at += Math.max(1, word.length)
    if (word === 'true' || word === 'false') return word === 'true'
    if (word === 'null' || word === '') return null
    return word.startsWith('/') ? word : Number(word)
  }
}
