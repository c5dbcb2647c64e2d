import { revalidatePath } from 'next/cache'

/** Has every kept public page rendered again at its next visit. Called by actions, after a write that the public may see. */
export function refreshPublicPages(): void {
  revalidatePath('/', 'layout')
}
