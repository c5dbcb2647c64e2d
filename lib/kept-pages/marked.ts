import { LRUCache } from 'lru-cache'
import { formatInstant } from '../dates'
import { type Encoded, tagOf } from './encode'

type Aged = Encoded & { renderedAt: Date }

// For as long as the database is away many ask for few pages; a keep of its own for all of them would double the first.
const marked = new LRUCache<Aged, Encoded>({ max: 50 })

/**
 * A page that also says in words how old it is, for the time in which the record can't be reached. It is another page to who has the one
 * without, so it has a tag of its own. Kept pages themselves stay as they are.
 */
export function withAge<Page extends Aged>(page: Page): Page {
  const known = marked.get(page) ?? mark(page)
  marked.set(page, known)
  return { ...page, ...known }
}

function mark({ bodies, renderedAt }: Aged): Encoded {
  // Ahead of the content and in the place of the banner of a past day, whose look it has.
  const identity = Buffer.from(
    bodies.identity.toString().replace('</header>', (end) => `${end}${banner(formatInstant(renderedAt))}`),
  )
  return { etag: tagOf(identity), isPressed: false, bodies: { identity } }
}

const banner = (at: string) =>
  '<aside class="moment-banner" aria-label="Age of this page"><div class="nhsuk-width-container">' +
  `<p>Shown as it stood on <strong>${at}</strong>. The record cannot be reached just now.</p></div></aside>`
