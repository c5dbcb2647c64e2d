import { demo } from './demo'

type Posted = { status: number; location: string | null; text: string; cookie: string }
export type Form = { fields: Map<string, string>; path: string }

const SIGNS: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>' }
const plain = (text: string) => text.replace(/&(?:amp|quot|#x27|lt|gt);/g, (sign) => SIGNS[sign] ?? sign)
const attribute = (tag: string, name: string) =>
  plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

/** Loads the page at this address and reads the form on it that asks for `field`, as a browser without JavaScript does. */
export async function loadForm(base: string, path: string, field: string, cookie = ''): Promise<Form> {
  const response = await fetch(base + path, { headers: { cookie } })
  const forms = (await response.text()).match(/<form\b[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((one) => one.includes(`name="${field}"`))
  if (!form) throw new Error(`${path} answered ${response.status} and has no form with ${field}`)
  const hidden = (form.match(/<input\b[^>]*>/g) ?? []).filter((tag) => /type="hidden"/.test(tag))
  return { path, fields: new Map(hidden.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')])) }
}

/** Sends a form, filled in, to this address. */
export async function sendForm(
  base: string,
  { path, fields }: Form,
  typed: Record<string, string>,
  cookie = '',
): Promise<Posted> {
  const body = new FormData()
  for (const [name, value] of new Map([...fields, ...Object.entries(typed)])) body.append(name, value)
  const headers = { cookie, origin: base }
  const response = await fetch(base + path, { method: 'POST', body, headers, redirect: 'manual' })
  const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  const location = response.headers.get('location')
  return { status: response.status, location, text: await response.text(), cookie: cookies.join('; ') }
}

/** Signs in as a demonstration person; answers the cookie of the session. */
export async function signedInAt(base: string, key: Parameters<typeof demo>[0]): Promise<string> {
  const form = await loadForm(base, '/sign-in', 'email')
  const { status, cookie, text } = await sendForm(base, form, demo(key))
  if (status !== 303) throw new Error(`Signing in answered ${status}: ${text.slice(0, 500)}`)
  return cookie
}
