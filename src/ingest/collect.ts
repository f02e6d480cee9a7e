import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import { DivergenceError, detail } from '../errors.js'
import { inFrench } from '../french-errors.js'
import type { Correction, Diagnostic } from '../model/index.js'
import { correctionsNames, parseCorrections } from './corrections.js'
import { decode } from './decode.js'
import { folderNames, isInside, readBytes, realPath, stats } from './disk.js'
import { formatByName, isManifestName } from './format.js'
import type { InputFile } from './input-file.js'
import { limits } from './limits.js'
import { type Manifest, manifestNames, parseManifest } from './manifest.js'
import { byCodeUnit, byName } from './order.js'
import { unlisted } from './unlisted.js'

/** What the paths of the user stand for. */
export interface Collected {
  /** In canonical order, each file once. */
  files: InputFile[]
  manifest: Manifest | null
  corrections: Correction[]
  /** Name of the folder of the event, for want of a title. */
  folder: string
  diagnostics: Diagnostic[]
  /** Files that lie beside the articles of the manifest and are not among them. */
  unlisted: Diagnostic[]
}

/** Finds the files behind files, folders and manifests. */
export function collect(paths: string[]): Collected {
  const collection = new Collection()
  for (const path of [...paths].sort(byCodeUnit)) collection.add(path)
  return collection.result()
}

class Collection {
  private readonly files = new Map<string, InputFile>()
  private manifest: Manifest | null = null
  private manifestAt = { folder: '', name: '' }
  private readonly corrections = new Map<string, Correction[]>()
  private readonly folders: string[] = []
  private readonly diagnostics: Diagnostic[] = []

  add(path: string): void {
    if (path === '-') {
      this.files.set('-', { path: '-', name: 'stdin', fields: {} })
      return
    }
    const real = realPath(path, path)
    if (stats(real, path).isDirectory()) this.addFolder(real, path)
    else if (isManifestName(path)) this.addManifest(real, path)
    else {
      this.folders.push(dirname(real))
      this.addFile({ path: real, name: basename(path), fields: {} })
    }
  }

  result(): Collected {
    const files = nameApart([...this.files.values()])
    if (files.length > limits.files)
      throw new DivergenceError(
        'E-INPUT-LIMIT',
        '',
        detail('files', { count: files.length, limit: limits.files }),
      )
    return {
      files,
      manifest: this.manifest,
      corrections: [...this.corrections].sort((a, b) => byCodeUnit(a[0], b[0])).flatMap(([, list]) => list),
      folder: basename(this.folders.sort(byCodeUnit)[0] ?? ''),
      diagnostics: this.diagnostics,
      unlisted: this.manifest?.articles
        ? unlisted(this.manifestAt.folder, this.manifestAt.name, new Set(this.files.keys()))
        : [],
    }
  }

  /** A file given twice, or by name and by folder, is one file; a manifest's fields win. */
  private addFile(file: InputFile): void {
    const known = this.files.get(file.path)
    if (!known || Object.keys(file.fields).length > 0) this.files.set(file.path, file)
  }

  private addFolder(folder: string, shown: string): void {
    const manifest = manifestNames.find(name => folderNames(folder, shown).includes(name))
    if (manifest) this.addManifest(join(folder, manifest), join(shown, manifest))
    else {
      this.folders.push(folder)
      this.addCorrections(folder, shown)
      this.addFilesOf(folder, folder, '', 0)
    }
  }

  private addManifest(path: string, shown: string): void {
    if (this.manifest) throw new DivergenceError('E-MANIFEST-SECOND', shown)
    const folder = dirname(path)
    this.folders.push(folder)
    this.manifest = parseManifest(readConfiguration(path, shown), shown)
    this.manifestAt = { folder, name: basename(path) }
    this.addCorrections(folder, dirname(shown))
    if (!this.manifest.articles) this.addFilesOf(folder, folder, '', 0)
    for (const { file, fields } of this.manifest.articles ?? []) {
      const target = resolve(folder, file)
      if (isAbsolute(file) || !isInside(folder, target))
        throw new DivergenceError('E-MANIFEST-ESCAPES', shown, `(${file})`)
      const real = realPath(target, `${file} (named in ${shown})`)
      if (!isInside(realPath(folder, shown), real))
        throw new DivergenceError('E-MANIFEST-ESCAPES', shown, detail('link', { file }))
      this.addFile({
        path: real,
        name: file
          .split(/[\\/]+/)
          .filter(part => part !== '.')
          .join('/'),
        fields,
      })
    }
  }

  private addCorrections(folder: string, shown: string): void {
    const name = correctionsNames.find(known => folderNames(folder, shown).includes(known))
    if (name)
      this.corrections.set(
        join(folder, name),
        parseCorrections(readConfiguration(join(folder, name), join(shown, name)), join(shown, name)),
      )
  }

  /** The files of a folder and its subfolders; what cannot be read is said and left out. */
  private addFilesOf(root: string, folder: string, prefix: string, depth: number): void {
    for (const entry of folderNames(folder, prefix || basename(root))) {
      const name = prefix + entry
      try {
        const real = realPath(join(folder, entry), name)
        if (!isInside(root, real)) throw new DivergenceError('E-INPUT-SYMLINK', name)
        const found = stats(real, name)
        if (found.isDirectory()) {
          if (depth < limits.folderDepth) this.addFilesOf(root, join(folder, entry), `${name}/`, depth + 1)
          else
            throw new DivergenceError('E-INPUT-LIMIT', name, detail('folders', { limit: limits.folderDepth }))
        } else if (!/\.ya?ml$/i.test(entry)) {
          if (!formatByName(entry)) throw new DivergenceError('E-INPUT-FORMAT', name)
          this.addFile({ path: real, name, fields: {} })
        }
      } catch (error) {
        this.diagnostics.push(diagnostic(error, name))
      }
    }
  }
}

/** A failure of one input as data, so that the others go on. Anything but a DivergenceError is a bug and is thrown. */
export function diagnostic(error: unknown, file: string): Diagnostic {
  if (!(error instanceof DivergenceError)) throw error
  return { code: error.code, file, message: error.message, translations: { fr: inFrench(error) } }
}

function readConfiguration(path: string, shown: string): string {
  return decode(readBytes(path, shown, limits.manifestBytes), shown).text
}

/** Two files of one name get the folders that tell them apart: `lemonde/1.txt`, `figaro/1.txt`. In canonical order. */
function nameApart(files: InputFile[]): InputFile[] {
  const sorted = files.sort((a, b) => byName(a.name, b.name) || byCodeUnit(a.path, b.path))
  const counts = new Map<string, number>()
  for (const { name } of sorted) counts.set(name, (counts.get(name) ?? 0) + 1)
  const renamed = sorted.map(file => {
    if (counts.get(file.name) === 1) return file
    const same = sorted.filter(other => other.name === file.name).map(other => other.path.split(/[\\/]/))
    const own = file.path.split(/[\\/]/)
    let depth = file.name.split('/').length + 1
    const tail = (path: string[]) => path.slice(-depth).join('/')
    while (depth < own.length && same.filter(other => tail(other) === tail(own)).length > 1) depth++
    return { ...file, name: tail(own) }
  })
  return renamed.sort((a, b) => byName(a.name, b.name))
}
