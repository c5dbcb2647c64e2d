import { notFound } from 'next/navigation'
import { today } from '@/lib/clock'
import { parseMoment } from '@/lib/moment'

/** Rendered when asked; the web server keeps the finished page until the record changes (lib/kept-pages). */
export const dynamic = 'force-dynamic'

/** Lets through "now" and days that this record knows; the pages draw their own header, since they know their path. */
export default async function MomentLayout({ children, params }: LayoutProps<'/[moment]'>) {
  const { moment } = await params
  if (!parseMoment(moment, today())) notFound()
  return children
}
