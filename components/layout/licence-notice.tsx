/** The acknowledgement that the Open Government Licence asks for, in its own words. */
export function LicenceNotice() {
  return (
    <p>
      Contains public sector information licensed under the{' '}
      <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
        Open Government Licence v3.0
      </a>
      .
    </p>
  )
}
