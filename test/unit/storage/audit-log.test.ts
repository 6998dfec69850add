import { AuditLog, personCode } from '../../../src/storage/audit-log';
import { recordingLogger } from '../../support/recording-logger';

const owner = { tenant: 'tenant-1', user: 'alex@example.org' };
const key = Buffer.alloc(32, 1);
const at = new Date('2026-11-23T09:30:00Z');

describe('the account of deeds', () => {
  it('tells who by a code, what and when, and nothing more', () => {
    const { logger, lines } = recordingLogger();
    new AuditLog(logger, () => key).record({
      deed: 'delete-data',
      owner,
      at,
      counts: { deleted: 3, left: 0 },
    });
    const { time, level, ...line } = JSON.parse(lines.join());
    expect(line).toEqual({
      event: 'audit',
      what: 'delete-data',
      who: personCode(owner, key),
      when: '2026-11-23T09:30:00.000Z',
      deleted: 3,
      left: 0,
    });
    expect(lines.join()).not.toMatch(/alex|tenant-1/);
  });

  it('gives a person one code, another to a namesake elsewhere, and others under another key', () => {
    const codes = [
      personCode(owner, key),
      personCode({ ...owner, tenant: 'tenant-2' }, key),
      personCode(owner, Buffer.alloc(32, 2)),
    ];
    expect(new Set(codes).size).toBe(3);
    expect(personCode({ ...owner }, key)).toBe(codes[0]);
    expect(codes[0]).toMatch(/^[0-9a-f]{16}$/);
  });
});
