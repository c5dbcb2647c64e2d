type Props = {
  /** The short form, such as CCG. */
  short: string
  /** The words it stands for, as they read in a sentence: "clinical commissioning group". */
  full: string
  /** Its glossary entry. */
  href: string
  /** At its first use on a page the term is spelled out. */
  isFirst?: boolean
}

export function Term({ short, full, href, isFirst = false }: Props) {
  if (!isFirst) return <abbr title={full}>{short}</abbr>
  return (
    <>
      {full} (
      <a href={href}>
        <abbr>{short}</abbr>
      </a>
      )
    </>
  )
}
