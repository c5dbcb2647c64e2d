import { notFound } from 'next/navigation'
import { today } from '@/lib/clock'
import { parseMoment } from '@/lib/moment'

/** Nothing is rendered at build time, so that the build needs no database; the first reader's page is kept. */
export function generateStaticParams() {
  return []
}

/** Lets through "now" and days that this record knows; the pages draw their own header, since they know their path. */
export default async function MomentLayout({ children, params }: LayoutProps<'/[moment]'>) {
  const { moment } = await params
  if (!parseMoment(moment, today())) notFound()
  return children
}
