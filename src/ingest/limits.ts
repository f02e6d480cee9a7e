/** What ingest takes, and where it stops; the table in the README says what happens beyond. */
export const limits = {
  /** Bytes of one input file. An article of 20 MB does not exist; an archive is to be cut. */
  fileBytes: 20 * 1024 * 1024,
  /** Bytes of all input files together. */
  totalBytes: 400 * 1024 * 1024,
  /** UTF-16 units of one article's text; a longer one is refused, not cut. */
  articleLength: 1_000_000,
  /** UTF-16 units of one HTML page, markup included. */
  htmlLength: 4_000_000,
  /** Elements inside elements; real pages stay under 80, and the extractor's work grows with the cube. */
  htmlDepth: 200,
  htmlElements: 30_000,
  /** Sum of the depths of all elements; a rich page of 5 000 elements has 150 000. */
  htmlLevels: 400_000,
  htmlNodes: 300_000,
  /** Bytes that a compressed input (WARC, DOCX) may unfold to. */
  unfoldedBytes: 100 * 1024 * 1024,
  /** UTF-16 units of a Markdown file: some sixteen thousand words; the parser keeps much per sign. */
  markdownLength: 100_000,
  zipEntries: 2_000,
  /** Lines of a mail that may part it. */
  mailParts: 2_000,
  /** Multipart levels and bytes of the headers of a mail. */
  mailDepth: 50,
  mailHeaders: 1024 * 1024,
  /** Records of a container that are looked at. */
  records: 2_000,
  /** UTF-16 units kept of one dropped block, and blocks kept of one article, in the audit. */
  droppedLength: 600,
  droppedBlocks: 60,
  /** Files of one folder, counted with its subfolders. */
  files: 2_000,
  /** Articles of one event, of all containers together. */
  articles: 2_000,
  /** Folders inside folders. */
  folderDepth: 8,
  /** YAML aliases that are expanded; a «billion laughs» file uses thousands. */
  yamlAliases: 100,
  /** Bytes of a manifest or corrections file. */
  manifestBytes: 1024 * 1024,
} as const
