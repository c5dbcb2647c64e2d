import { Fragment } from 'react'
import { formatDay } from '@/lib/dates'
import type { Addressed } from '@/lib/feedback/item-rules'
import type { Moment } from '@/lib/moment'
import { OrganisationLink } from '../organisations/organisation-link'

type Props = { addressed: Addressed; moment: Moment }

/** Those to whom the work went, where the record does not say which of them would answer. */
function Among({ addressed: { among }, moment }: Props) {
  if (among.length === 0) return <>nobody would owe a reply: no body took its place</>
  return (
    <>
      nobody would owe a reply: its work passed to{' '}
      {among.map((organisation, index) => (
        <Fragment key={organisation.slug}>
          {index > 0 && ' and '}
          <OrganisationLink organisation={organisation} moment={moment} />
        </Fragment>
      ))}
      , and the record does not say with which this is
    </>
  )
}

/** To whom something was said, and who would owe a reply at the moment if one were owed: nothing is, on a concern or a comment. */
export function AddressedTo({ addressed, moment }: Props) {
  const { to, heir } = addressed
  const when = moment.isNow ? 'Today' : `On ${formatDay(moment.on)}`
  const [isSame, would] = [
    heir?.slug === to.slug,
    moment.isNow ? 'would owe a reply' : 'would have owed a reply',
  ]
  return (
    <p>
      Said to <OrganisationLink organisation={to} moment={moment} />. {when}{' '}
      {heir ? (
        <>
          {isSame ? 'the same body' : <OrganisationLink organisation={heir} moment={moment} />} {would}.
        </>
      ) : (
        <>
          <Among addressed={addressed} moment={moment} />.
        </>
      )}
    </p>
  )
}
