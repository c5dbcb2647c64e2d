import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

type Route<Params> = (props: {
  params: Promise<Params & { moment: string }>
  searchParams: Promise<Record<string, string>>
}) => Promise<ReactElement>

/** What a public page says to a reader now. */
export async function readPage<Params extends object>(route: Route<Params>, params: Params): Promise<string> {
  const props = { params: Promise.resolve({ moment: 'now', ...params }), searchParams: Promise.resolve({}) }
  return textOf(renderToStaticMarkup(await route(props)))
}

/** The words of HTML. */
export const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
