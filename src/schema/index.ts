/** JSON Schema (draft 2020-12) of `report.json`. */
export const reportSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'report.json',
  type: 'object',
  required: ['schemaVersion', 'articles', 'findings'],
}
