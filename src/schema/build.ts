/**
 * A JSON Schema under construction together with the model type that it describes. The types make the schema unable to
 * go stale: `object<Pair>({…})` compiles only with exactly the fields of `Pair`, each with a schema of exactly its
 * type, optional where the field is. Generators that read TypeScript sources were not chosen: they need the
 * compiler's old programming interface.
 */
export interface Schema<T> {
  json: JsonSchema
  /** Never set. Taking and giving a T makes `Schema` invariant: a schema for `string` is none for `'sure'`. */
  readonly describes?: (value: T) => T
}

/** The schema of a field that may be missing. */
export interface OptionalSchema<T> {
  json: JsonSchema
  optional: true
  readonly describes?: (value: T) => T
}

export type JsonSchema = Record<string, unknown>

type OptionalKeys<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T]

/** One schema per field of T. */
export type Fields<T> = {
  [K in Exclude<keyof T, OptionalKeys<T>>]: Schema<T[K]>
} & { [K in OptionalKeys<T>]-?: OptionalSchema<Exclude<T[K], undefined>> }

export const string: Schema<string> = { json: { type: 'string' } }
export const boolean: Schema<boolean> = { json: { type: 'boolean' } }
export const number: Schema<number> = { json: { type: 'number' } }
export const count: Schema<number> = { json: { type: 'integer', minimum: 0 } }
/** A share or a score. */
export const share: Schema<number> = { json: { type: 'number', minimum: 0, maximum: 1 } }
/** Any JSON object. */
export const anyObject: Schema<Record<string, unknown>> = { json: { type: 'object' } }

/** Texts by name. */
export const textByName: Schema<Record<string, string>> = {
  json: { type: 'object', additionalProperties: { type: 'string' } },
}

export const text = (pattern: RegExp): Schema<string> => ({
  json: { type: 'string', pattern: pattern.source },
})

export const oneOf = <T extends string | number>(values: readonly T[]): Schema<T> => ({
  json: { enum: [...values] },
})

export const array = <T>(items: Schema<T>): Schema<T[]> => ({ json: { type: 'array', items: items.json } })

export const nullable = <T>(schema: Schema<T>): Schema<T | null> => ({
  json: { anyOf: [schema.json, { type: 'null' }] },
})

export const optional = <T>(schema: Schema<T>): OptionalSchema<T> => ({ json: schema.json, optional: true })

/** Additional fields are allowed: the result may grow, its fixed names may not change. */
export function object<T extends object>(fields: Fields<T>): Schema<T> {
  const entries = Object.entries(fields) as [string, Schema<unknown> & { optional?: true }][]
  return {
    json: {
      type: 'object',
      required: entries.filter(([, { optional }]) => !optional).map(([name]) => name),
      properties: Object.fromEntries(entries.map(([name, { json }]) => [name, json])),
    },
  }
}
