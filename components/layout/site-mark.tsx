/** Our sign: three lines that become one, with a station where they meet. Not the NHS logo, which needs permission. */
export function SiteMark() {
  return (
    <svg className="site-mark" viewBox="0 0 48 40" width="48" height="40" aria-hidden="true" fill="none">
      <g stroke="currentColor" strokeWidth="5" strokeLinecap="round" strokeLinejoin="round">
        <path d="M3 6h11l14 14" />
        <path d="M3 20h42" />
        <path d="M3 34h11l14-14" />
      </g>
      <circle className="site-mark__station" cx="29" cy="20" r="6.5" stroke="currentColor" strokeWidth="4" />
    </svg>
  )
}
