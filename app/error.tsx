'use client'

import { Problem } from '@/components/layout/problem'

/** Next asks for a client component here. */
export default function ErrorPage() {
  return <Problem />
}
