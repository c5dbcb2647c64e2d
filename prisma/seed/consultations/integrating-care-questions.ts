import type { SeedConsultation } from '../shape'

const wordingFromMemory = 'The wording. To check: “Integrating care”, NHS England, November 2020.'

/** The four questions that were asked; in the online form they had the numbers 4 to 7. */
export const integratingCareQuestions: SeedConsultation['questions'] = [
  {
    wording:
      'Do you agree that giving ICSs a statutory footing from 2022, alongside other legislative proposals, provides the right foundation for the NHS over the next decade?',
    cites: ['CAMBSLMC', 'RCP', 'AOP'],
  },
  {
    wording:
      'Do you agree that option 2 offers a model that provides greater incentive for collaboration alongside clarity of accountability across systems, to Parliament and most importantly, to patients?',
    note: 'It asks about option 2 only. Nobody was asked what they think of option 1.',
    cites: [['MEMORY', wordingFromMemory]],
  },
  {
    wording:
      'Do you agree that, other than mandatory participation of NHS bodies and Local Authorities, membership should be sufficiently permissive to allow systems to shape their own governance arrangements to best suit their populations needs?',
    cites: [['MEMORY', wordingFromMemory]],
  },
  {
    wording:
      'Do you agree, subject to appropriate safeguards and where appropriate, that services currently commissioned by NHSE should be either transferred or delegated to ICS bodies?',
    cites: [['MEMORY', wordingFromMemory]],
  },
]

/** What was proposed whichever option the law would take. */
export const integratingCareProposals: SeedConsultation['proposals'] = [
  {
    topic: 'Four parts that fit together',
    text: 'Each place; groups of providers that work together; the integrated care system; and national and regional bodies.',
    cites: ['KF-NEXT'],
  },
  {
    topic: 'Who shares out the money',
    text: 'More of the money is organised for the whole system. Local leaders decide how to share it out.',
    cites: ['SEED-003'],
  },
  {
    topic: 'One pot from five streams',
    text: 'The pot holds the commissioning groups’ present budgets, budgets for primary care, most money for specialised services, central support or sustainability funding, and transformation funding now held nationally.',
    cites: ['SEED-003'],
  },
  {
    topic: 'Who answers for the money',
    text: 'Integrated care systems become “key bodies for financial accountability”.',
    cites: ['SEED-003'],
  },
  {
    topic: 'What the money is for',
    text: 'Each system is to invest in care that is joined up, that prevents illness and that fits local need.',
    cites: ['SEED-003'],
  },
  {
    topic: 'Staff',
    text: 'NHS staff below board level would keep stable employment while work moves between bodies.',
    cites: [['MEMORY', 'To check: “Integrating care”, the section on people.']],
  },
  {
    topic: 'Boundaries',
    text: 'No area would be forced to change its boundary. Where possible a system covers the same area as its councils.',
    cites: [['MEMORY', 'To check: “Integrating care”, NHS England, November 2020.']],
  },
  {
    topic: 'When',
    text: 'The new law was meant for April 2022.',
    cites: ['KF-NEXT', 'CONFED-BRIEF'],
  },
]
