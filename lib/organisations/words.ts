/** Each kind of organisation as the public reads it: one, and several. In the order in which they are listed. */
export const KIND_WORDS = {
  integrated_care_board: { one: 'Integrated care board', many: 'Integrated care boards' },
  clinical_commissioning_group: {
    one: 'Clinical commissioning group',
    many: 'Clinical commissioning groups',
  },
  primary_care_trust: { one: 'Primary care trust', many: 'Primary care trusts' },
  sub_icb_location: {
    one: 'Sub integrated care board location',
    many: 'Sub integrated care board locations',
  },
  integrated_care_partnership: { one: 'Integrated care partnership', many: 'Integrated care partnerships' },
  integrated_care_system: { one: 'Integrated care system', many: 'Integrated care systems' },
  sustainability_and_transformation_partnership: {
    one: 'Sustainability and transformation partnership',
    many: 'Sustainability and transformation partnerships',
  },
  commissioning_collaborative: { one: 'Commissioning collaborative', many: 'Commissioning collaboratives' },
  council: { one: 'Council', many: 'Councils' },
  town_council: { one: 'Town council', many: 'Town councils' },
  nhs_foundation_trust: { one: 'NHS foundation trust', many: 'NHS foundation trusts' },
  nhs_trust: { one: 'NHS trust', many: 'NHS trusts' },
  healthwatch: { one: 'Local Healthwatch', many: 'Local Healthwatch' },
  national_body: { one: 'National body', many: 'National bodies' },
  national_body_region: { one: 'Region of a national body', many: 'Regions of national bodies' },
  government_department: { one: 'Government department', many: 'Government departments' },
  representative_body: { one: 'Representative body', many: 'Representative bodies' },
} as const

export type OrganisationKind = keyof typeof KIND_WORDS

/** The registers that give organisations their codes. */
export const CODE_SCHEME_WORDS = {
  ods: 'NHS Organisation Data Service',
  gss: 'Office for National Statistics',
  org_id: 'org-id.guide',
} as const
