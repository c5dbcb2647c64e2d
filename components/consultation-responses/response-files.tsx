import { RESPONSE_FILES, type ResponseFile } from '@/lib/consultation-responses/rules'

const FORMATS: Record<ResponseFile, string> = {
  'response.html': 'as a web page that stands alone (HTML)',
  'response.docx': 'as a Word document (DOCX)',
}

/** The files in which a response can be taken away; `path` is the address below which they are. */
export function ResponseFiles({ path }: { path: string }) {
  return (
    <ul className="response__download">
      {RESPONSE_FILES.map((file) => (
        <li key={file}>
          <a href={`${path}/${file}`}>Download this response {FORMATS[file]}</a>
        </li>
      ))}
    </ul>
  )
}
