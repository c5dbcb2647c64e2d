import { describe, expect, it } from 'vitest'
import { maker, wordsOf } from '@/scripts/styles/names'
import { publicEntries, sourcesOf } from '@/scripts/styles/sources'

const inUse = (source: string, names: string) =>
  names.split(' ').filter(maker(wordsOf([{ name: 'part.tsx', text: source }])))

describe('the names that sources can put into a page', () => {
  it('are the elements of JSX and the words between quotes', () => {
    expect(inUse('<ul className="list list--wide" />', 'ul ol list list--wide other')).toEqual([
      'ul',
      'list',
      'list--wide',
    ])
  })

  it('are the words of HTML that is put together from strings', () => {
    expect(inUse('\'<p class="typed">\'', 'p typed class div')).toEqual(['p', 'typed', 'class'])
  })

  it('are not the words that a reader reads, nor those of comments and imports', () => {
    const source = "import x from 'warning'\n// a table\nexport const A = () => <p>a form</p>"
    expect(inUse(source, 'warning table form p')).toEqual(['p'])
  })

  it('fill a gap with a word of the sources, also one of a type, in whatever case', () => {
    const source = "type Tone = 'late' | 'PLANNED'\nconst name = (tone: Tone) => `mark mark--${tone}`"
    expect(inUse(source, 'mark mark--late mark--planned mark--stopped')).toEqual([
      'mark',
      'mark--late',
      'mark--planned',
    ])
  })

  it('fill a gap with the key of a table, with any number and with nothing', () => {
    const source =
      'const hues = { red: 1 }; `h${level}`; `line--${hue}`; `input${error ? " input--error" : ""}`'
    expect(inUse(source, 'h2 line--red line--7 line--blue input input--error')).toEqual([
      'h2',
      'line--red',
      'line--7',
      'input',
      'input--error',
    ])
  })

  it('fill a gap at the start, and the end of a word joined with a plus', () => {
    const source = "`${block}__item`; 'tag--' + tone; const block = 'radios', tone = 'green'"
    expect(inUse(source, 'radios__item boxes__item tag--green tag--red')).toEqual([
      'radios__item',
      'tag--green',
    ])
  })

  it('are single utilities too, with all their signs', () => {
    expect(inUse('<p className="wide:w-1/2" />', 'wide:w-1/2 wide:w-1/3')).toEqual(['wide:w-1/2'])
  })
})

describe('the sources of the public pages', () => {
  const sources = sourcesOf(publicEntries())

  it('are found by following imports, as far as the parts that a part is made of', () => {
    expect(sources).toContain('components/ui/status-mark.tsx')
    expect(sources.length).toBeGreaterThan(100)
  })

  it('hold nothing that only the workspace shows', () => {
    expect(sources.filter((file) => /^(app|components)\/workspace\//.test(file))).toEqual([])
  })
})
