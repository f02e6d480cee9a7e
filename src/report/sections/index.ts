import type { DirectiveName, Section } from '../directives.js'
import { answerKey } from './answer-key.js'
import { answers } from './answers.js'
import { articles } from './articles.js'
import { attributionTable } from './attribution-table.js'
import { chart } from './chart.js'
import { chartData } from './chart-data.js'
import { contents } from './contents.js'
import { coverageMatrix } from './coverage-matrix.js'
import { extraction } from './extraction.js'
import { findings } from './findings.js'
import { method } from './method.js'
import { only } from './only.js'
import { pageBreak } from './page-break.js'
import { parallelText } from './parallel-text.js'
import { questions } from './questions.js'
import { quotationLedger } from './quotation-ledger.js'
import { reading } from './reading.js'
import { settings } from './settings.js'
import { sharedCopy } from './shared-copy.js'
import { signOff } from './sign-off.js'
import { sources } from './sources.js'
import { summary } from './summary.js'
import { title } from './title.js'
import { value } from './value.js'
import { voices } from './voices.js'
import { worksheet } from './worksheet.js'
import { writeLines } from './write-lines.js'

/** A directive without a section fails type-checking. */
export const sections: Record<DirectiveName, Section> = {
  title,
  summary,
  contents,
  articles,
  'coverage-matrix': coverageMatrix,
  findings,
  'quotation-ledger': quotationLedger,
  'attribution-table': attributionTable,
  chart,
  'chart-data': chartData,
  'shared-copy': sharedCopy,
  voices,
  'parallel-text': parallelText,
  reading,
  sources,
  extraction,
  method,
  settings,
  worksheet,
  questions,
  answers,
  'answer-key': answerKey,
  'write-lines': writeLines,
  'sign-off': signOff,
  'page-break': pageBreak,
  only,
  value,
}
