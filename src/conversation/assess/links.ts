import type { IndicatorKey } from '../../guidance/taxonomy';
import type { Owner } from './assessment-store';

export const reportFormats = ['html', 'docx', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Values of the hexagon's six segments: "5", "1+", "4 - 5", or null for not yet rated or not shown. */
export type HexagonValues = Record<IndicatorKey, string | null>;

/** Makes signed addresses that expire. An address is empty while it is not known where the bot is reached. */
export interface SignedLinks {
  /** Address of a hexagon's PNG. Holds the six values and nothing of whose they are. */
  hexagon(values: HexagonValues, at: Date): string;
  /** Address of a report. Opens for anyone who has it, until it expires. */
  report(owner: Owner, assessmentId: string, format: ReportFormat, at: Date): string;
  /** Minutes for which a report's address holds. */
  readonly reportMinutes: number;
}
