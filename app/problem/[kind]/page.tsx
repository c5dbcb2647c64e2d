import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/layout/page-title'
import { PlainPage } from '@/components/layout/plain-page'
import { problems, type ProblemKind } from '@/lib/problems'

// Next sends the pages for 403, 404 and 500 empty when a page has begun to render, and fills them by script. The web
// server puts these finished pages in their place, so that they are there for everybody (docs/decisions/0006).

export const dynamicParams = false
export const generateStaticParams = () => Object.keys(problems).map((kind) => ({ kind }))

const problemOf = async (params: Promise<{ kind: string }>) => problems[(await params).kind as ProblemKind]

export async function generateMetadata({ params }: PageProps<'/problem/[kind]'>): Promise<Metadata> {
  return { title: (await problemOf(params)).title, robots: { index: false } }
}

export default async function ProblemPage({ params }: PageProps<'/problem/[kind]'>) {
  const problem = await problemOf(params)
  if (!problem) notFound()
  return (
    <PlainPage>
      <PageTitle>{problem.title}</PageTitle>
      {problem.advice.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {problem.links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </PlainPage>
  )
}
