'use server'

import { redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now } from '@/lib/clock'
import { sectionTextOf, typedSection } from '@/lib/consultation-responses/section-rules'
import { formAfter } from '@/lib/consultation-responses/refusal-queries'
import { WriteSection } from '@/lib/consultation-responses/schema'
import { writeSection } from '@/lib/consultation-responses/write-commands'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'

export async function writeSectionOf(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const path = `/workspace/responses/${values.id}/sections/${values.sectionId}`
  const actor = await actorOrPark(path, form)
  const parsed = parseForm(WriteSection, form)
  if (!parsed.ok) return parsed.state
  const done = await writeSection(actor, parsed.data)
  const typed = {
    values,
    yours: typedSection(parsed.data),
    theirs: sectionTextOf(parsed.data.sectionId),
  }
  if (!done.ok) return formAfter(actor, done.error, typed, now())
  redirect(`${path}?done=section`)
}
