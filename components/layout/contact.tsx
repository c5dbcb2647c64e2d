/** Where to write to; a copy of this software without an address says so instead of inventing one. */
export function Contact({ email }: { email: string | undefined }) {
  if (!email) return <p>Whoever runs this copy of the record has not given an address to write to yet.</p>
  return (
    <p>
      Write to <a href={`mailto:${email}`}>{email}</a>.
    </p>
  )
}
