import { SiteHeader } from './site-header'
import { SkipLink } from './skip-link'

/** What a reader sees when a page failed. It reads nothing, since reading may be what failed. */
export function Problem() {
  return (
    <>
      <title>Sorry, there is a problem – BLMK health changes</title>
      <SkipLink />
      <SiteHeader />
      <div className="nhsuk-width-container">
        <main className="nhsuk-main-wrapper" id="maincontent">
          <h1 className="nhsuk-heading-xl">Sorry, there is a problem</h1>
          <p>This page could not be shown. The fault is ours.</p>
          <p>Nothing in the record has been lost. Try again in a few minutes.</p>
          <p>
            <a href="/">Go to the home page</a>
          </p>
        </main>
      </div>
    </>
  )
}
