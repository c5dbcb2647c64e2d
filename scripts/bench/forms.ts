/** A form as it stands on a page: where it is sent to, and what it carries unseen. */
export type Form = { url: string; fields: [name: string, value: string][] }

const SIGNS: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>' }
const valueOf = (tag: string, name: string) =>
  (new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '').replace(
    /&[#\w]+;/g,
    (sign) => SIGNS[sign] ?? sign,
  )

/** Reads the form with this field off a page, as a browser without scripts has it. */
export async function readForm(url: string, field: string, cookie = ''): Promise<Form> {
  let response = await fetch(url, { headers: { cookie } })
  // What came before may still be under way.
  for (let tries = 0; response.status >= 500 && tries < 20; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    response = await fetch(url, { headers: { cookie } })
  }
  const forms = (await response.text()).match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((text) => text.includes(`name="${field}"`))
  if (!form) throw new Error(`${url} answered ${response.status}, without a form that has ${field}`)
  const hidden = (form.match(/<input\b[^>]*>/g) ?? []).filter((tag) => tag.includes('type="hidden"'))
  return { url, fields: hidden.map((tag) => [valueOf(tag, 'name'), valueOf(tag, 'value')]) }
}

/** The body of a form that was filled in, as a browser sends it. What is typed replaces what was carried. */
export function bodyOf({ fields }: Form, typed: Record<string, string>, boundary: string): string {
  const all = new Map([...fields, ...Object.entries(typed)])
  const parts = [...all].map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return `${parts.join('')}--${boundary}--\r\n`
}

export const BOUNDARY = 'blmk-bench-form'
export const headersOf = (url: string, cookie: string) => ({
  'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
  origin: new URL(url).origin,
  cookie,
})

/** Signs in as whoever these lines of `prepareDatabase` call a reviewer; answers the session's cookie. */
export async function signInAsReviewer(site: string, signIns: readonly string[]): Promise<string> {
  const [email = '', password = ''] = /reviewer@\S+\s+\S+/.exec(signIns.join('\n'))?.[0].split(/\s+/) ?? []
  const form = await readForm(`${site}/sign-in`, 'email')
  const body = bodyOf(form, { email, password }, BOUNDARY)
  const headers = headersOf(form.url, '')
  const response = await fetch(form.url, { method: 'POST', body, headers, redirect: 'manual' })
  if (response.status !== 303) throw new Error(`Signing in answered ${response.status}`)
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ')
}
