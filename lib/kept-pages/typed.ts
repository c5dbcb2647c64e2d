import type { IncomingMessage } from 'node:http'
import { escapeHtml } from '../escape'
import { GIVEN_BACK_BYTES } from '../form-size'

type Field = [name: string, value: string]

/** All that is read at the same time: whoever sends many long forms gets none of them back. */
const AT_ONCE = 2 * GIVEN_BACK_BYTES
let beingRead = 0

const FORM = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i

/** The fields of a form that a browser posted; none where it is no form, too large, or holds a password. */
export async function readTyped(req: IncomingMessage): Promise<Field[]> {
  const type = req.headers['content-type'] ?? ''
  const length = Number(req.headers['content-length'] ?? Infinity)
  if (req.method !== 'POST' || !FORM.test(type)) return []
  if (length > GIVEN_BACK_BYTES || beingRead + length > AT_ONCE) return []
  beingRead += length
  const form = await formOf(req, type).finally(() => (beingRead -= length))
  const fields = [...form].filter((field): field is Field => typeof field[1] === 'string')
  return fields.some(([name]) => /password/i.test(name)) ? [] : fields
}

async function formOf(req: IncomingMessage, type: string): Promise<FormData> {
  const chunks: Buffer[] = []
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk)
  const body = new Response(Buffer.concat(chunks), { headers: { 'content-type': type } })
  return body.formData().catch(() => new FormData())
}

/** A page that also holds these fields: what was written can be read, changed, and sent again to the same address. */
export function withTyped(page: string, url: string, fields: Field[], advice: string): string {
  if (fields.length === 0) return page
  const form = [
    '<h2>What you typed is still here</h2>',
    `<p>${advice}</p>`,
    `<form method="post" enctype="multipart/form-data" action="${escapeHtml(url)}">`,
    ...fields.map(([name, value], index) =>
      isWritten(name, value) ? textOf(name, value, `typed-${index}`) : hidden(name, value),
    ),
    '<button class="nhsuk-button" type="submit">Send it again</button></form>',
  ]
  return page.replace('</main>', () => `${form.join('')}</main>`)
}

/** A value with a space in it is something that a person wrote; the others are choices, dates and numbers. */
const isWritten = (name: string, value: string) => /\s/.test(value.trim()) && !name.startsWith('$')

const hidden = (name: string, value: string) =>
  `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`

const textOf = (name: string, value: string, id: string) =>
  `<p><label class="nhsuk-label" for="${id}">What you wrote</label>` +
  `<textarea class="nhsuk-textarea" id="${id}" name="${escapeHtml(name)}" rows="5">\n${escapeHtml(value)}</textarea></p>`
