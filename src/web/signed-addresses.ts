import { z } from 'zod';
import type { Owner } from '../conversation/assess/assessment-store';
import type { HexagonValues, ReportFormat, SignedLinks } from '../conversation/assess/links';
import { ratingValueSchema } from '../guidance/rating';
import { indicatorKeys } from '../guidance/taxonomy';
import type { AddressSigner } from './signed-address';

/** Days for which a picture's address holds at least; cards stay in a chat for long. */
const pictureDays = 400;
/** Minutes for which a report's address holds: long enough to open and keep it, too short to pass on for long. */
const reportMinutes = 60;
const minute = 60_000;
const day = 24 * 60 * minute;

const hexagonPayload = z.object({ v: z.array(ratingValueSchema.nullable()).length(indicatorKeys.length) });
const reportPayload = z.object({ o: z.string().min(1), a: z.string().min(1) });

interface Parts {
  signer: AddressSigner;
  /** Address of this server as it is reached from outside, without a slash at its end; empty when not known. */
  base: () => string;
  /** A text that stands for the owner and does not tell who it is. */
  ownerKey: (owner: Owner) => string;
}

/** Addresses of pictures and reports on this server. */
export class SignedAddresses implements SignedLinks {
  readonly reportMinutes = reportMinutes;

  constructor(private readonly parts: Parts) {}

  hexagon(values: HexagonValues, at: Date): string {
    const { signer, base } = this.parts;
    if (base() === '') return '';
    const payload: z.input<typeof hexagonPayload> = { v: indicatorKeys.map((key) => values[key]) };
    return `${base()}/pictures/hexagon/${signer.sign('hexagon', payload, pictureExpiry(at))}.png`;
  }

  report(owner: Owner, assessmentId: string, format: ReportFormat, at: Date): string {
    const { signer, base, ownerKey } = this.parts;
    if (base() === '') return '';
    const payload: z.input<typeof reportPayload> = { o: ownerKey(owner), a: assessmentId };
    const expires = new Date(at.getTime() + reportMinutes * minute);
    return `${base()}/reports/${signer.sign('report', payload, expires)}/${format}`;
  }
}

/** The values in a picture's token; null when it holds none that can be drawn. */
export function readHexagonPayload(payload: object): HexagonValues | null {
  const parsed = hexagonPayload.safeParse(payload);
  if (!parsed.success) return null;
  const entries = indicatorKeys.map((key, index) => [key, parsed.data.v[index] ?? null]);
  return Object.fromEntries(entries) as HexagonValues;
}

/** Whose and which report a token is for; null when it does not tell. */
export function readReportPayload(payload: object): { ownerKey: string; assessmentId: string } | null {
  const parsed = reportPayload.safeParse(payload);
  return parsed.success ? { ownerKey: parsed.data.o, assessmentId: parsed.data.a } : null;
}

/** The end of a month, so that the same values have the same address for weeks and are fetched once. */
function pictureExpiry(at: Date): Date {
  const earliest = new Date(at.getTime() + pictureDays * day);
  return new Date(Date.UTC(earliest.getUTCFullYear(), earliest.getUTCMonth() + 1, 1));
}
