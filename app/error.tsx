'use client'

import { SiteHeader } from '@/components/layout/site-header'
import { SkipLink } from '@/components/layout/skip-link'

/** Next asks for a client component here; it must not read anything, since reading may be what failed. */
export default function ErrorPage() {
  return (
    <>
      <SkipLink />
      <SiteHeader />
      <div className="nhsuk-width-container">
        <main className="nhsuk-main-wrapper" id="maincontent">
          <title>Sorry, there is a problem – BLMK health changes</title>
          <h1 className="nhsuk-heading-xl">Sorry, there is a problem</h1>
          <p>This page could not be shown. The fault is ours, and it has been noted.</p>
          <p>Nothing in the record has been lost. Try again in a few minutes.</p>
          <p>
            <a href="/">Go to the home page</a>
          </p>
        </main>
      </div>
    </>
  )
}
