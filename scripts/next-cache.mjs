// Next keeps nothing itself: pages are kept by lib/kept-pages, which knows when the record has changed.
export default class NoCache {
  async get() {
    return null
  }
  async set() {}
  async revalidateTag() {}
  resetRequestCache() {}
}
