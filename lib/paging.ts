/** Links to the page before and after, as `name=2` in the address. */
export function pageLinks(path: string, name: string, page: number, pages: number) {
  const to = (number: number) => ({
    href: `${path}${path.includes('?') ? '&' : '?'}${name}=${number}`,
    label: `page ${number} of ${Math.max(pages, 1)}`,
  })
  return {
    previous: page > 1 ? to(page - 1) : undefined,
    next: page < pages ? to(page + 1) : undefined,
    position: `Page ${page} of ${Math.max(pages, 1)}`,
  }
}
