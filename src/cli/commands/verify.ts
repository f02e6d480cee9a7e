import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Argv, CommandModule } from 'yargs'
import { DivergenceError, detail, type ErrorDetail } from '../../errors.js'
import type { Article, Report } from '../../model/index.js'
import { excerpt, firstDifference } from '../excerpt.js'
import type { Terminal } from '../terminal.js'

interface VerifyArguments {
  report: string
  sources?: string
}

export function verifyCommand(terminal: Terminal): CommandModule<object, VerifyArguments> {
  const { translate } = terminal
  return {
    command: 'verify <report>',
    describe: translate('cli.verify'),
    builder: yargs =>
      yargs
        .positional('report', {
          type: 'string',
          demandOption: true,
          describe: translate('cli.verify.report'),
        })
        .option('sources', { type: 'string', describe: translate('cli.verify.sources') })
        .example('$0 verify reports/sample/report.json --sources seeds', '') as Argv<VerifyArguments>,
    handler: args => verify(args, terminal),
  }
}

async function verify(args: VerifyArguments, { print, interactive, translate }: Terminal): Promise<void> {
  const report = await readReport(await reportFile(args.report))
  const { checkArticleText, checkSource } = await import('../source-check.js')
  const { isMasked } = await import('../masked-source.js')
  const texts = new Map<string, string>()
  const problems: string[] = []
  for (const article of report.articles) {
    if (args.sources === undefined) checkArticleText(article)
    else problems.push(...(await checkSource(article, args.sources, texts)))
    if (!texts.has(article.id)) texts.set(article.id, article.text)
  }
  const { verifySpans } = await import('../../verify/index.js')
  const { wrong, spans, evidence } = verifySpans(report, texts)
  if (wrong) throw new DivergenceError('E-VERIFY', spanName(report.articles, wrong), quoted(wrong))
  if (problems[0] !== undefined) throw new DivergenceError('E-VERIFY', problems[0], detail('changed-file'))
  if (!interactive) return
  print(translate('cli.verify.done', { spans, evidence, articles: report.articles.length }))
  if (args.sources !== undefined) return
  print(translate(report.articles.some(isMasked) ? 'cli.verify.masked' : 'cli.verify.unchecked'))
}

/** A report folder stands for the result in it. */
async function reportFile(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
  return isFolder ? join(path, 'report.json') : path
}

async function readReport(file: string): Promise<Report> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new DivergenceError('E-INPUT-MISSING', file)
  })
  const { checkReport } = await import('../../schema/check.js')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new DivergenceError('E-REPORT-INVALID', file, (error as Error).message)
  }
  const problem = checkReport(value)
  if (problem !== null) throw new DivergenceError('E-REPORT-INVALID', file, problem)
  return value as Report
}

interface Wrong {
  path: string
  article: string
  start: number
  end: number
  expected?: string
  found: string | null
}

function spanName(articles: Article[], { path, article, start, end }: Wrong): string {
  const file = articles.find(({ id }) => id === article)?.file ?? article
  return `${file}, ${start}–${end} (${path})`
}

function quoted({ expected, found }: Wrong): ErrorDetail {
  const at = firstDifference(expected ?? '', found ?? '')
  const values = {
    ...(found !== null && { found: excerpt(found, at) }),
    ...(expected !== undefined && { expected: excerpt(expected, at) }),
  }
  if (expected === undefined) return detail(found === null ? 'text-ends' : 'text-has', values)
  return detail(found === null ? 'report-has-ends' : 'report-has', values)
}
