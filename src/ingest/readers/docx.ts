import { DivergenceError } from '../../errors.js'
import { draftOf } from '../draft.js'
import { readFragment } from '../html/read-fragment.js'
import type { Draft, RawFile, ReadContext } from '../reader.js'
import { checkZip } from '../zip.js'

/** A Word file; its title and heading styles tell headline and headings. Pictures are left out. */
export async function readDocx(file: RawFile, context: ReadContext): Promise<Draft[]> {
  checkZip(file.bytes, file.name)
  const { default: mammoth } = await import('mammoth')
  const options = {
    styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p.standfirst:fresh"],
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    externalFileAccess: false,
  }
  const { value } = await mammoth
    .convertToHtml({ buffer: Buffer.from(file.bytes) }, options)
    .catch((error: Error) => {
      throw new DivergenceError('E-INPUT-SYNTAX', file.name, `(${error.message.slice(0, 200)})`)
    })
  const blocks = await readFragment(value, file.name)
  return [draftOf({ name: file.name, fragment: '', metadata: {}, blocks }, context)]
}
