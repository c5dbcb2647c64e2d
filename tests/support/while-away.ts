import { answerWhileAway } from '@/lib/kept-pages/away'

/** The web server before a database that is away, or comes back after it was waited for. */
export function whileAway(page: string, { comesBack = false } = {}) {
  return answerWhileAway({
    editions: {
      current: () => ({ edition: null, isConfirmed: false }),
      confirmed: async () => ({ edition: null, isConfirmed: false }),
      returns: async () => comesBack,
      origin: async () => null,
      stop: async () => undefined,
    },
    passOn: (_, res) => void res.end('passed on'),
    standIn: (status) => ({ status, html: page }),
  })
}
