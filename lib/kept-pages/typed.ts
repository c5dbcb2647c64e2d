import type { IncomingMessage } from 'node:http'

type Field = [name: string, value: string]

const LARGEST = 1024 * 1024
const FORM = /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i

/** The fields of a form that a browser posted; none where it is no form, too large, or holds a password. */
export async function readTyped(req: IncomingMessage): Promise<Field[]> {
  const type = req.headers['content-type'] ?? ''
  if (req.method !== 'POST' || !FORM.test(type)) return []
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= LARGEST) chunks.push(chunk)
  }
  if (length > LARGEST) return []
  const body = new Response(Buffer.concat(chunks), { headers: { 'content-type': type } })
  const form = await body.formData().catch(() => new FormData())
  const fields = [...form].filter((field): field is Field => typeof field[1] === 'string')
  return fields.some(([name]) => /password/i.test(name)) ? [] : fields
}

/** A page that also holds these fields: what was written can be read, copied, and sent again to the same address. */
export function withTyped(page: string, url: string, fields: Field[]): string {
  if (fields.length === 0) return page
  const hidden = fields.map(
    ([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`,
  )
  // A value with a space in it is something that a person wrote; the others are choices, dates and numbers.
  const written = fields.filter(([name, value]) => /\s/.test(value.trim()) && !name.startsWith('$'))
  const texts = written.map(
    ([, value], index) =>
      `<p><label class="nhsuk-label" for="typed-${index}">What you wrote</label>` +
      `<textarea class="nhsuk-textarea" id="typed-${index}" rows="5" readonly>\n${escape(value)}</textarea></p>`,
  )
  const form = [
    '<h2>What you typed is still here</h2>',
    '<p>Keep this page open, and send it again when the record is back.</p>',
    ...texts,
    `<form method="post" enctype="multipart/form-data" action="${escape(url)}">`,
    ...hidden,
    '<button class="nhsuk-button" type="submit">Send it again</button></form>',
  ]
  return page.replace('</main>', () => `${form.join('')}</main>`)
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
