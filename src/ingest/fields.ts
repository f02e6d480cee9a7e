import { type DetailKey, DivergenceError, detail, type ErrorCode } from '../errors.js'

export type Entry = Record<string, unknown>

/** Typed access to the fields of a parsed manifest; every refusal names file and field. */
export class Fields {
  constructor(
    private readonly entry: Entry,
    private readonly file: string,
    private readonly place: string,
    private readonly code: ErrorCode,
  ) {}

  static of(value: unknown, file: string, place: string, code: ErrorCode): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new DivergenceError(code, file, place ? detail('mapping', { place }) : detail('mapping-file'))
    return new Fields(value as Entry, file, place, code)
  }

  /** Refuses misspelt fields: `outlets:` would otherwise be lost without a word. */
  only(known: readonly string[]): this {
    const odd = Object.keys(this.entry).find(key => !known.includes(key))
    if (odd !== undefined) this.refuse(odd, 'field-unknown', { known: known.join(', ') })
    return this
  }

  text(key: string): string | undefined {
    const value = this.entry[key]
    if (value === undefined || value === null) return undefined
    if (typeof value === 'number' || typeof value === 'boolean') return String(value)
    if (typeof value !== 'string') this.refuse(key, 'field-text')
    const text = (value as string).trim()
    if (text.length > 2000) this.refuse(key, 'field-long')
    if (/\p{Cs}/u.test(text)) this.refuse(key, 'field-surrogate')
    return text || undefined
  }

  required(key: string): string {
    return this.text(key) ?? this.refuse(key, 'field-missing')
  }

  matching(key: string, pattern: RegExp, shape: DetailKey): string | undefined {
    const text = this.text(key)
    return text === undefined || pattern.test(text) ? text : this.refuse(key, shape, { value: text })
  }

  list(key: string): unknown[] | undefined {
    const value = this.entry[key]
    if (value === undefined || value === null) return undefined
    return Array.isArray(value) ? value : this.refuse(key, 'field-list')
  }

  texts(key: string): string[] {
    const list = this.list(key) ?? []
    return list.map((_, i) =>
      new Fields(list as unknown as Entry, this.file, `${this.at(key)}`, this.code).required(String(i)),
    )
  }

  refuse(key: string, problem: DetailKey, values: Record<string, string> = {}): never {
    throw new DivergenceError(this.code, this.file, detail(problem, { ...values, field: this.at(key) }))
  }

  private at(key: string): string {
    return this.place ? `${this.place}.${key}` : key
  }
}
