import { type Moment, momentHref } from '@/lib/moment'

const links = [
  { path: '/about', text: 'About' },
  { path: '/accessibility', text: 'Accessibility' },
  { path: '/privacy', text: 'Privacy' },
  { path: '/cookies', text: 'Cookies' },
  { path: '/sources', text: 'Sources' },
  { path: '/glossary', text: 'Glossary' },
]

const licence = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'

export function SiteFooter({ moment }: { moment?: Moment }) {
  return (
    <footer className="site-footer">
      <div className="nhsuk-width-container">
        <h2 className="nhsuk-u-visually-hidden">About this record</h2>
        <ul className="site-footer__links">
          {links.map(({ path, text }) => (
            <li key={path}>
              <a href={moment ? momentHref(moment, path) : path}>{text}</a>
            </li>
          ))}
          <li>
            <a href="/sign-in">Sign in for members and staff</a>
          </li>
        </ul>
        <p>
          An independent record, not a site of the NHS or of a council. For medical help use{' '}
          <a href="https://www.nhs.uk/">nhs.uk</a>.
        </p>
        <p>
          Contains public sector information licensed under the{' '}
          <a href={licence}>Open Government Licence v3.0</a>. What each fact rests on is listed under{' '}
          <a href={moment ? momentHref(moment, '/sources') : '/sources'}>Sources</a>.
        </p>
      </div>
    </footer>
  )
}
