import type { ResponseDocument } from '@/lib/consultation-responses/document-rules'
import { responseHref } from '@/lib/consultation-responses/rules'
import { type Moment, momentHref } from '@/lib/moment'
import { PageTitle } from '../layout/page-title'
import { Warning } from '../ui/warning'
import { ResponseDocumentView } from './response-document'
import { ResponseFacts } from './response-facts'
import { ResponseFiles } from './response-files'

type Props = { response: ResponseDocument; moment: Moment }

/** The public page of a response: what it is, where it can be taken away, and its words. */
export function ResponseView({ response, moment }: Props) {
  const { consultation, body, edition, replacedBy } = response
  const address = [consultation.slug, body.slug] as const
  return (
    <>
      <PageTitle caption="Response to a consultation" lead={`By ${body.title}`}>
        {consultation.title}
      </PageTitle>
      {replacedBy !== null && (
        <Warning title="This edition has been replaced">
          <p>
            The group has since agreed other words:{' '}
            <a href={momentHref(moment, responseHref(...address, replacedBy))}>read edition {replacedBy}</a>.
          </p>
        </Warning>
      )}
      <ResponseFacts response={response} moment={moment} />
      <ResponseFiles path={momentHref(moment, responseHref(...address, edition))} />
      <ResponseDocumentView response={response} moment={moment} />
    </>
  )
}
