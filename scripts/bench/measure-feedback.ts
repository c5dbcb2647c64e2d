import { withClient } from '../database/client'
import { BOUNDARY, bodyOf, headersOf, readForm, signInAsReviewer } from './forms'
import { KEY, load, type Load } from './load'

/** Sends the form for feedback again and again as a councillor who is signed in, each time with words of its own. */
export type FeedbackSender = { send: (site: string, seconds: number) => Promise<Load> }

/** Signs in once. Every form that was answered with 303 must be in the database afterwards, or it fails. */
export async function feedbackSender(
  site: string,
  databaseUrl: string,
  signIns: readonly string[],
): Promise<FeedbackSender> {
  const cookie = await signInAsReviewer(site, signIns)
  const milestoneId = await oneOf(databaseUrl, `SELECT id FROM milestone WHERE slug = 'icb-starts'`)
  const countAll = async () => Number(await oneOf(databaseUrl, 'SELECT count(*) FROM scrutiny_item'))
  async function send(to: string, seconds: number): Promise<Load> {
    const path = `/workspace/feedback/new?about=milestone:${milestoneId}`
    const form = await readForm(to + path, 'text', cookie)
    const before = await countAll()
    const text = `The buses stop at six. Please think of that (${KEY}).`
    const body = bodyOf(form, { id: KEY, kind: 'comment', text, then: 'submit' }, BOUNDARY)
    const sent = await load({ url: to + path, form: { body, headers: headersOf(to, cookie) } }, seconds)
    const stored = (await countAll()) - before
    const saved = sent.requests - sent.errors
    if (stored < saved)
      throw new Error(`${saved} forms were answered as saved, ${stored} are in the database`)
    return sent
  }
  return { send }
}

async function oneOf(url: string, sql: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<Record<string, string>>(sql)
    return String(Object.values(rows[0] ?? {})[0])
  })
}
