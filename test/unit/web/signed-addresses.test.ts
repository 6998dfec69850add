import fc from 'fast-check';
import { AddressSigner } from '../../../src/web/signed-address';
import { readHexagonPayload, readReportPayload, SignedAddresses } from '../../../src/web/signed-addresses';
import { hexagonValues, valuesArbitrary } from '../../support/hexagon-values';

const signer = new AddressSigner(() => Buffer.alloc(32, 1));
let base = 'https://bot.example.org';
const addresses = new SignedAddresses({
  signer,
  base: () => base,
  ownerKey: ({ tenant, user }) => `hash of ${tenant} and ${user}`,
});
const at = new Date('2026-11-23T10:00:00Z');
const owner = { tenant: 'tenant-1', user: 'user-1' };
const ipt = hexagonValues('5', '5', '5', null, null, null);
const days = (count: number) => new Date(at.getTime() + count * 24 * 60 * 60 * 1000);
const minutes = (count: number) => new Date(at.getTime() + count * 60 * 1000);

function opened(kind: 'hexagon' | 'report', address: string, now: Date) {
  const token = /\/(?:pictures\/hexagon|reports)\/([^/]+?)(?:\.png|\/[a-z]+)$/.exec(address)?.[1] ?? '';
  return signer.open(kind, token, now);
}

describe('the address of a picture', () => {
  it('holds the six values and leads to this server', () => {
    fc.assert(
      fc.property(valuesArbitrary, (values) => {
        const address = addresses.hexagon(values, at);
        expect(address).toMatch(/^https:\/\/bot\.example\.org\/pictures\/hexagon\/[\w-]+\.[\w-]+\.png$/);
        expect(readHexagonPayload(opened('hexagon', address, at) as object)).toEqual(values);
      }),
    );
  });

  it('is the same for the same values for the rest of a month, so that it is fetched once', () => {
    expect(addresses.hexagon({ ...ipt }, days(3))).toBe(addresses.hexagon(ipt, at));
    expect(addresses.hexagon({ ...ipt, fit: '1' }, at)).not.toBe(addresses.hexagon(ipt, at));
  });

  it('holds for 400 days or more, and not for ever', () => {
    const address = addresses.hexagon(ipt, at);
    expect(opened('hexagon', address, days(400))).toBeInstanceOf(Object);
    expect(opened('hexagon', address, days(432))).toBe('expired');
  });

  it('follows the address of the server, which is known only when it listens', () => {
    base = 'http://127.0.0.1:3978';
    expect(addresses.hexagon(ipt, at)).toMatch(/^http:\/\/127\.0\.0\.1:3978\/pictures\//);
    base = 'https://bot.example.org';
  });
});

describe('the address of a report', () => {
  it('names owner and assessment by what does not tell who they are, and the format', () => {
    const address = addresses.report(owner, 'assessment-1', 'docx', at);
    expect(address).toMatch(/^https:\/\/bot\.example\.org\/reports\/[\w-]+\.[\w-]+\/docx$/);
    expect(readReportPayload(opened('report', address, at) as object)).toEqual({
      ownerKey: 'hash of tenant-1 and user-1',
      assessmentId: 'assessment-1',
    });
  });

  it('holds for the minutes that are told', () => {
    const address = addresses.report(owner, 'assessment-1', 'html', at);
    expect(opened('report', address, minutes(addresses.reportMinutes - 1))).toBeInstanceOf(Object);
    expect(opened('report', address, minutes(addresses.reportMinutes))).toBe('expired');
  });
});

it.each([{}, { v: ['5'] }, { v: ['5', '5', '5', '5', '5', '6'] }, { v: 'no' }])(
  'no values are read from %j',
  (payload) => {
    expect(readHexagonPayload(payload)).toBeNull();
  },
);

it.each([{}, { o: '', a: 'x' }, { o: 'x' }, { v: [] }])('no report is read from %j', (payload) => {
  expect(readReportPayload(payload)).toBeNull();
});
