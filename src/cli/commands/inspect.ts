import type { Argv, CommandModule } from 'yargs'
import type { Article, Report } from '../../model/index.js'
import { diagnosticLine } from '../diagnostic-line.js'
import type { Terminal } from '../terminal.js'

export function inspectCommand(terminal: Terminal): CommandModule<object, { file: string }> {
  const { translate } = terminal
  return {
    command: 'inspect <file>',
    describe: translate('cli.inspect'),
    builder: yargs =>
      yargs.positional('file', {
        type: 'string',
        demandOption: true,
        describe: translate('cli.inspect.file'),
      }) as Argv<{ file: string }>,
    handler: args => inspect(args.file, terminal),
  }
}

/** Shows what the pipeline sees: it reads the article as `report` does, alone. */
async function inspect(file: string, { print, language }: Terminal): Promise<void> {
  const { readInputs } = await import('../../ingest/index.js')
  const { analyze } = await import('../../pipeline.js')
  const read = await readInputs([file])
  const report = analyze(read, { reportLanguage: 'en', topics: [], corrections: [] })
  for (const article of report.articles) for (const line of describe(article, report)) print(line)
  for (const one of read.diagnostics) print(`! ${diagnosticLine(one, language)}`)
}

function describe(article: Article, report: Report): string[] {
  const { title, author, publishedAt, url, language, sha256, text, extraction } = article
  const fields = { outlet: article.outlet, title, author, publishedAt, url, language, sha256 }
  const problems = report.quotationProblems.filter(problem => problem.article === article.id)
  return [
    `${article.file} (${article.id}, ${text.length} UTF-16 units)`,
    ...Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name}: ${value}`] : [])),
    `  extraction: ${[extraction.status, ...extraction.notes].join(', ')}`,
    ...article.parts.flatMap(part => describePart(part, text)),
    ...extraction.dropped.map(({ text: dropped, reason }) => `  dropped (${reason}): ${shorten(dropped)}`),
    ...problems.map(
      ({ start, end, message }) => `  quotation ${start}–${end}: ${message}: ${text.slice(start, end)}`,
    ),
  ]
}

function describePart(
  { kind, reason, start, end, sentences }: Article['parts'][number],
  text: string,
): string[] {
  const because = reason ? ` (${reason})` : ''
  const lines = sentences.length === 0 ? [{ start, end }] : sentences
  return [
    `  ${kind} ${start}–${end}${because}`,
    ...lines.map(span => `    ${span.start}–${span.end} ${text.slice(span.start, span.end)}`),
  ]
}

const shorten = (text: string) => (text.length > 120 ? `${text.slice(0, 120)}…` : text)
