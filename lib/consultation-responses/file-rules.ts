import { Packer } from 'docx'
import type { ResponseDocument } from './document-rules'
import { htmlOf } from './html-rules'
import { layOut } from './layout'
import { fileName, RESPONSE_FILES, type ResponseFile } from './rules'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The file that a piece of an address names; null when it names none. */
export const asResponseFile = (name: string): ResponseFile | null =>
  RESPONSE_FILES.find((file) => file === name) ?? null

/** The answer that hands out a response as a file, for nobody to keep: the web server says otherwise of what is public. */
export async function takenAway(
  response: ResponseDocument,
  file: ResponseFile,
  siteUrl: string,
): Promise<Response> {
  const isWord = file === 'response.docx'
  const body = isWord
    ? new Uint8Array(await Packer.toBuffer(layOut(response, siteUrl)))
    : htmlOf(response, siteUrl)
  return new Response(body, {
    headers: {
      'Content-Type': isWord ? WORD : 'text/html; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName(response, file)}"`,
      'Cache-Control': 'no-store',
    },
  })
}
