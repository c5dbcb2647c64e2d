import { Button } from '../ui/button'

/** The second button of a form for feedback. */
export function SaveDraft() {
  return (
    <Button variant="secondary" name="then" value="draft">
      Save as a draft
    </Button>
  )
}
