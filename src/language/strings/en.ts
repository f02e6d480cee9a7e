import type { StringTable } from './registry.js'

export const en: StringTable = {
  // ── report: page furniture, headings of sections ──
  'report.title': 'Divergences: {event}',

  // ── report: summary and coverage ──

  // ── report: quotations, attribution, voices ──

  // ── report: findings lists and evidence ──

  // ── report: side-by-side, sources, method ──

  // ── report: classroom ──

  // ── html: controls ──

  // ── charts ──
  'chart.fact': 'Fact',
  'chart.outlet': 'Outlet',
  'chart.percent': '{value}%',
  'chart.status.present': 'present',
  'chart.status.partial': 'in part',
  'chart.status.absent': 'absent',
  'chart.status.doubtful': 'doubtful',
  'chart.coverage.name': 'Facts present, present in part or absent in each article',
  'chart.coverage.title':
    'Of {facets} facts, {everywhere} are in all {outlets} articles and {alone} in only one',
  'chart.coverage.alternative':
    'Map of {facets} facts in rows and {outlets} articles in columns. Present everywhere: {everywhere}. Present in one article only: {alone}.',
  'chart.coverage.perOutlet': '{outlet}: {count}.',
  'chart.sharedCopy.name': 'Share of the words of each article that stand word for word in another',
  'chart.sharedCopy.title': '{a} and {b} share the most text: {words} words',
  'chart.sharedCopy.alternative':
    'Matrix of outlets: share of the words of the row that stand word for word in the column. {pairs} pairs have text in common. The strongest: {a} and {b}, {words} words, {shareOfA}% of the former and {shareOfB}% of the latter.',

  // ── findings: coverage, placement, copy, certainty ──
  'finding.exclusive': 'Only in {article}: “{label}”',
  'finding.absent': '“{label}”: absent from {absent}, reported by {carriers}',
  'finding.articles-count': '{count} of {total} articles',
  'finding.list-and': '{list} and {last}',
  'finding.certainty': 'Different certainty: “{first}” in {firstArticles}, “{second}” in {secondArticles}',
  'finding.placement':
    '“{label}”: {high} in {highArticle}, paragraph {paragraph} of {paragraphs} in {lowArticle}',
  'finding.placement.headline': 'in the headline',
  'finding.placement.lead': 'at the top',
  'finding.placement.paragraph': 'paragraph {paragraph} of {paragraphs}',
  'finding.copy': 'Text in common to {articles}: {words} words, {credit}',
  'finding.copy.syndicated': 'Same text in {articles}: {words} words, {credit}',
  'finding.copy.credit': 'printed credit: “{credit}”',
  'finding.copy.no-credit': 'without a printed agency credit',

  // ── findings: values, names, wording ──

  // ── findings: quotations and attribution ──

  // ── ranking ──
  'rank.severity.3': 'major difference',
  'rank.severity.2': 'notable difference',
  'rank.severity.1': 'minor difference',
  'rank.sure': 'sure',
  'rank.review': 'to be checked',
  'rank.breadth': 'concerns {count} of {total} articles',
  'rank.independence': '{count} separate origins',
  'rank.concrete': 'precise name or figure',
  'rank.prominent': 'in the headline or at the top of an article',
  'rank.diversity': 'placed lower: {count} of the same kind before it',

  // ── cli ──
  'cli.command': 'command',
  'cli.no-command': 'Give a command.',
  'cli.see-help': 'See divergence --help.',
  'cli.internal': 'an error inside the program; please report it with this text:',
  'cli.exit-codes': 'Exit codes: 0 done, 1 failed, 2 wrong usage. Nothing leaves this machine.',
  'cli.completion': 'Print a script that completes commands and options in bash or zsh',
  'cli.report': 'Compare the articles of one event and write a report',
  'cli.report.inputs': 'Articles: files, folders or an event.yaml',
  'cli.report.out': 'Folder that gets one folder per event',
  'cli.report.format': 'What to write, separated by commas',
  'cli.report.template': 'A template by name (editorial, classroom) or a Markdown file of your own',
  'cli.report.lang': 'Language of the report (fr, en); by default that of the articles',
  'cli.report.title': 'Title of the event',
  'cli.report.topic': 'A topic to watch, "label=word,word"; may be repeated',
  'cli.report.mask': 'Show A, B, C… in place of the outlets',
  'cli.report.page': 'Page size of the PDF (A4, Letter)',
  'cli.report.done': '{articles} articles, {sure} divergences, {review} more to review',
  'cli.example.folder': 'Every article of a folder',
  'cli.example.files': 'Two files, a PDF in English',
  'cli.example.topic': 'A manifest, and one more topic to watch',
  'cli.example.classroom': 'A worksheet with the outlets masked',
  'cli.verify': 'Check every piece of evidence of a report against the texts',
  'cli.verify.report': 'The report.json to check',
  'cli.verify.sources': 'Folder of the original articles, to check the texts themselves too',
  'cli.verify.done': '{spans} spans hold, {evidence} of them evidence, in {articles} articles',
  'cli.verify.unchecked':
    'The texts were taken from the report itself; --sources checks them against the original files.',
  'cli.inspect': 'Show how an article was read',
  'cli.inspect.file': 'An article',
  'cli.schema': 'Print the JSON Schema of report.json',
}
