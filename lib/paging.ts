/** How many rows a list of the workspace shows at once. */
export const PAGE = 50

/** Which page of a list is shown, of how many; a list has one page at least. */
export type Placed = { page: number; pages: number }

/**
 * The page of a list of `count` rows that is shown to who asks for one, with what is read of it. Past the end that is the last: lists grow
 * shorter, and an address that was kept leads to what is left.
 */
export function pageOf(asked: number, count: number, size = PAGE) {
  const pages = Math.max(1, Math.ceil(count / size))
  const page = Math.min(asked, pages)
  return { placed: { page, pages }, rows: { skip: (page - 1) * size, take: size } }
}

/** Links to the page before and after, as `name=2` in the address. */
export function pageLinks(path: string, name: string, { page, pages }: Placed) {
  const to = (number: number) => ({
    href: `${path}${path.includes('?') ? '&' : '?'}${name}=${number}`,
    label: `page ${number} of ${pages}`,
  })
  return {
    previous: page > 1 ? to(page - 1) : undefined,
    next: page < pages ? to(page + 1) : undefined,
    position: `Page ${page} of ${pages}`,
  }
}
