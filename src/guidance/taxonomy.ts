/**
 * The fixed taxonomy of an intervention's page in The Matrix: six indicators and their sections.
 * Titles carry over exactly from the guide; keys are stable and are what stores and card actions hold.
 */
export const indicatorKeys = ['usability', 'supports', 'evidence', 'fit', 'capacity', 'need'] as const;
/** Usability, Supports and Evidence rate the programme; Fit, Capacity and Need rate the implementing site. */
export type IndicatorKey = (typeof indicatorKeys)[number];
export const programmeIndicators = ['usability', 'supports', 'evidence'] as const;
export const siteIndicators = ['fit', 'capacity', 'need'] as const;

/** Where a section belongs on the page: an indicator, the page's overview, or its references. */
export type SectionGroup = IndicatorKey | 'overview' | 'references';

const taxonomy = {
  summary: { title: 'Programme Summary', group: 'overview' },
  classification: { title: 'Classification', group: 'overview' },
  'core-components': { title: 'Core Components', group: 'usability' },
  fidelity: { title: 'Fidelity', group: 'usability' },
  'modifiable-components': { title: 'Modifiable Components', group: 'usability' },
  'implementation-support': { title: 'Implementation Support', group: 'supports' },
  'start-up-costs': { title: 'Start-up Costs', group: 'supports' },
  'qualifications-required': { title: 'Qualifications Required', group: 'supports' },
  'training-requirements': { title: 'Training Requirements', group: 'supports' },
  'supervision-requirements': { title: 'Supervision Requirements', group: 'supports' },
  'theory-of-change': { title: 'Theory of Change', group: 'evidence' },
  'research-design': { title: 'Research Design & Number of Studies', group: 'evidence' },
  'young-people-outcomes': { title: 'Children and Young People Outcomes', group: 'evidence' },
  'adult-evidence': { title: 'Adult Evidence and Outcomes', group: 'evidence' },
  values: { title: 'Values', group: 'fit' },
  priorities: { title: 'Priorities', group: 'fit' },
  'existing-initiatives': { title: 'Existing Initiatives', group: 'fit' },
  workforce: { title: 'Workforce', group: 'capacity' },
  'technology-support': { title: 'Technology Support', group: 'capacity' },
  'administrative-support': { title: 'Administrative Support', group: 'capacity' },
  'financial-support': { title: 'Financial Support', group: 'capacity' },
  'comparable-population': { title: 'Comparable Population', group: 'need' },
  'desired-outcome': { title: 'Desired Outcome', group: 'need' },
  references: { title: 'References', group: 'references' },
} as const satisfies Record<string, { title: string; group: SectionGroup }>;

export type SectionKey = keyof typeof taxonomy;
export const sectionKeys = Object.keys(taxonomy) as [SectionKey, ...SectionKey[]];

/** Title of a section exactly as the guide prints it. */
export const sectionTitle = (key: SectionKey): string => taxonomy[key].title;
/** The indicator (or overview, references) under which a section stands. */
export const sectionGroup = (key: SectionKey): SectionGroup => taxonomy[key].group;
/** True when the text names a section of the taxonomy. */
export const isSectionKey = (text: string): text is SectionKey => Object.hasOwn(taxonomy, text);

/** Titles of the two parts of a page that are no indicators. */
export const partTitles = { overview: 'Overview', references: 'References' } as const;

/** True for the three indicators that the guide itself rates. */
export const isProgrammeIndicator = (group: SectionGroup): group is (typeof programmeIndicators)[number] =>
  (programmeIndicators as readonly string[]).includes(group);
