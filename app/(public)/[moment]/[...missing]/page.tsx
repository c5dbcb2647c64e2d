import { notFound } from 'next/navigation'

export function generateStaticParams() {
  return []
}

/** Any address that no other page answers. */
export default function MissingPage() {
  notFound()
}
