import type { SeedSource } from '../shape'

/** National policy, Parliament and the health service in England. */
export const national = {
  'BMA-5YFV': {
    title: 'General practice and integration: the Five Year Forward View and after',
    publisher: 'British Medical Association',
    kind: 'research',
    url: 'https://www.bma.org.uk/collective-voice/committees/general-practitioners-committee/gpc-current-issues/general-practice-and-integration',
  },
  'DOCPLAYER-STP': {
    title: 'Planning guidance of December 2015 and the call for local plans',
    publisher: 'A copy kept by Docplayer',
    kind: 'official',
    note: 'Published at docplayer.net; the whole address is not established.',
  },
  'WP-2021': {
    title:
      'Integration and innovation: working together to improve health and social care for all (white paper CP 381)',
    publisher: 'Department of Health and Social Care',
    kind: 'official',
    url: 'https://www.readkong.com/page/integration-and-innovation-working-together-to-improve-5699677',
    publishedOn: '2021-02-11',
  },
  'CL-CBP9232': {
    title: 'The Health and Care Bill: briefing for members of Parliament',
    publisher: 'House of Commons Library',
    kind: 'research',
    url: 'https://www.readkong.com/page/the-health-and-care-bill-bill-140-of-2021-22-uk-parliament-9791678',
    publishedOn: '2021-07-12',
  },
  'RA-NEWS': {
    title: 'The Health and Care Bill becomes law',
    publisher: 'Department of Health and Social Care',
    kind: 'official',
    url: 'https://gov.uk/government/news/health-and-care-bill-granted-royal-assent-in-milestone-for-healthcare-recovery-and-reform',
    publishedOn: '2022-04-28',
  },
  'CF-ICS': {
    title: 'What integrated care systems could do',
    publisher: 'Carnall Farrar',
    kind: 'research',
    url: 'https://www.carnallfarrar.com/unlocking-the-potential-of-integrated-care-systems/',
  },
  'HSC-REPORT-2023': {
    title: 'Integrated care systems: autonomy and accountability',
    publisher: 'House of Commons Health and Social Care Committee',
    kind: 'official',
    url: 'https://publications.parliament.uk/pa/cm5803/cmselect/cmhealth/587/report.html',
    publishedOn: '2023-03-30',
  },
  'GOV-ICSTRAT': {
    title: 'Guidance on preparing integrated care strategies',
    publisher: 'Department of Health and Social Care',
    kind: 'official',
    url: 'https://www.gov.uk/government/publications/guidance-on-the-preparation-of-integrated-care-strategies',
    publishedOn: '2022-07-29',
  },
  'NHSE-SPEC': {
    title: 'Passing specialised services to integrated care boards, 2025 to 2026',
    publisher: 'NHS England',
    kind: 'official',
    url: 'https://www.england.nhs.uk/long-read/commissioning-integration-delegation-of-specialised-services-to-integrated-care-boards-2025-26/',
  },
  'NHSE-DIRECT': {
    title: 'Update on direct commissioning',
    publisher: 'NHS England',
    kind: 'official',
    url: 'https://www.england.nhs.uk/long-read/direct-commissioning-update',
  },
  'NHSE-EOE': {
    title: 'Integrated care boards and hospital trusts in the East of England',
    publisher: 'NHS England, East of England region',
    kind: 'official',
    url: 'https://www.england.nhs.uk/east-of-england/ccgs-and-acute-trusts',
  },
  'PQ-56906': {
    title: 'Parliamentary question 56906: integrated care boards',
    publisher: 'Parallel Parliament',
    kind: 'official',
    url: 'https://www.parallelparliament.co.uk/question/56906/integrated-care-boards',
  },
  'HB-IA': {
    title: 'Health Bill: impact assessments',
    publisher: 'Department of Health and Social Care, as copied by Policy Threads',
    kind: 'official',
    url: 'https://www.policythreads.co.uk/document/531930/',
    publishedOn: '2026-05-14',
  },
  'NUFFIELD-HB': {
    title: 'What is in the new Health Bill?',
    publisher: 'Nuffield Trust',
    kind: 'research',
    url: 'https://www.nuffieldtrust.org.uk/resource/whats-in-the-new-health-bill',
  },
  'DACB-HB': {
    title: 'The Health Bill 2026: ten things to know',
    publisher: 'DAC Beachcroft',
    kind: 'research',
    url: 'https://www.dacbeachcroft.com/en/what-we-think/the-health-bill-2026-10-things-you-need-to-know',
  },
  'BJ-HB': {
    title: 'What the Health Bill changes in the National Health Service Act 2006',
    publisher: 'Browne Jacobson',
    kind: 'research',
    url: 'https://www.brownejacobson.com/insights/briefing-note-key-changes-introduced-by-the-health-bill-to-the-national-health-service-act-2006',
  },
  'PARALLEL-HB': {
    title: 'Debates on the Health Bill',
    publisher: 'Parallel Parliament',
    kind: 'official',
    url: 'https://parallelparliament.co.uk/bills/2026-27/health/debates',
  },
} as const satisfies Record<string, SeedSource>
