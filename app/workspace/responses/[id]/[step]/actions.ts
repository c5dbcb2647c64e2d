'use server'

import { notFound, redirect } from 'next/navigation'
import { actorOrPark } from '@/lib/auth/viewer'
import { now, today } from '@/lib/clock'
import type { Refusal } from '@/lib/consultation-responses/form-rules'
import { agreeResponse, circulateResponse, publishResponse } from '@/lib/consultation-responses/move-commands'
import { formAfter } from '@/lib/consultation-responses/refusal-queries'
import { AgreeResponse, NoteOutcome, SendResponse, StepResponse } from '@/lib/consultation-responses/schema'
import { noteOutcome, sendResponse } from '@/lib/consultation-responses/sent-commands'
import { stepOf, wholeText, type Step } from '@/lib/consultation-responses/step-rules'
import { parseForm, valuesOf, type FormState } from '@/lib/forms'
import type { Actor } from '@/lib/permissions'
import type { Result } from '@/lib/result'

type Made = { ok: false; state: FormState } | { ok: true; done: Result<Refusal | 'changed-meanwhile'> }

export async function takeStep(_: FormState, form: FormData): Promise<FormState> {
  const values = valuesOf(form)
  const step = stepOf(values.step ?? '')
  if (!step) notFound()
  const actor = await actorOrPark(`/workspace/responses/${values.id}/${step}`, form)
  const made = await MAKE[step](actor, form)
  if (!made.ok) return made.state
  const typed =
    step === 'note'
      ? {
          values,
          yours: values.cameOfIt ?? '',
          theirs: (now: { cameOfIt: string | null }) => now.cameOfIt ?? '',
        }
      : { values, yours: values.seen ?? '', theirs: wholeText }
  if (!made.done.ok) return formAfter(actor, made.done.error, typed, now())
  redirect(`/workspace/responses/${values.id}?done=${step}`)
}

/** What each step reads from the form, and the command that makes it. */
const MAKE: Record<Step, (actor: Actor, form: FormData) => Promise<Made>> = {
  circulate: async (actor, form) => {
    const parsed = parseForm(StepResponse, form)
    return parsed.ok ? { ok: true, done: await circulateResponse(actor, parsed.data, now()) } : parsed
  },
  agree: async (actor, form) => {
    const parsed = parseForm(AgreeResponse, form)
    return parsed.ok ? { ok: true, done: await agreeResponse(actor, parsed.data, now()) } : parsed
  },
  publish: async (actor, form) => {
    const parsed = parseForm(StepResponse, form)
    return parsed.ok ? { ok: true, done: await publishResponse(actor, parsed.data, now()) } : parsed
  },
  send: async (actor, form) => {
    const parsed = parseForm(SendResponse(today()), form)
    return parsed.ok ? { ok: true, done: await sendResponse(actor, parsed.data, now()) } : parsed
  },
  note: async (actor, form) => {
    const parsed = parseForm(NoteOutcome, form)
    return parsed.ok ? { ok: true, done: await noteOutcome(actor, parsed.data) } : parsed
  },
}
