import { type Diagnostic, type Report, schemaVersion } from '../model/index.js'
import { alignment } from './alignment.js'
import { annotations } from './annotation.js'
import { article, eventInfo } from './article.js'
import { attributionResult } from './attribution.js'
import { array, type JsonSchema, object, oneOf, optional, string, textByName } from './build.js'
import { coverage } from './coverage.js'
import { finding } from './finding.js'
import { analyzeOptions, correction } from './options.js'
import { definitions } from './span.js'

const report = object<Report>({
  schemaVersion: oneOf([schemaVersion]),
  generator: object<Report['generator']>({ name: string, version: string }),
  event: eventInfo,
  options: analyzeOptions,
  articles: array(article),
  alignment,
  annotations,
  ...attributionResult,
  coverage,
  findings: array(finding),
  dismissed: array(finding),
  corrections: array(correction),
  diagnostics: array(
    object<Diagnostic>({ code: string, file: string, message: string, translations: optional(textByName) }),
  ),
})

/** JSON Schema (draft 2020-12) of `report.json`. Additional fields are allowed everywhere. */
export const reportSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:source-divergence:report:${schemaVersion}`,
  title: 'Result of a source-divergence run (report.json)',
  description:
    'Spans are half-open offsets in UTF-16 code units into articles[].text. Additional fields are allowed.',
  ...report.json,
  $defs: definitions,
}
