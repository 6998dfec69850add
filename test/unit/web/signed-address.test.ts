import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { type AddressKind, AddressSigner, longestToken } from '../../../src/web/signed-address';

const key = Buffer.alloc(32, 7);
const signer = new AddressSigner(() => key);
const now = new Date('2026-11-23T10:00:00Z');
const later = new Date('2026-11-23T11:00:00Z');
const kinds: AddressKind[] = ['hexagon', 'report'];
const payload = { o: 'owner', a: 'assessment-1' };
const token = signer.sign('report', payload, later);

it('opens what it signed, whatever the payload', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.dictionary(fc.string(), fc.string(), { maxKeys: 4 }),
      (kind, value) => {
        fc.pre(!Object.hasOwn(value, '__proto__') && JSON.stringify(value).length < 1000);
        fc.pre(Buffer.byteLength(JSON.stringify(value)) < 1000);
        expect(signer.open(kind, signer.sign(kind, value, later), now)).toEqual(value);
      },
    ),
  );
});

it('makes tokens that stand in an address as they are', () => {
  expect(token).toMatch(/^[\w-]+\.[\w-]+$/);
  expect(signer.sign('report', payload, later)).toBe(token);
});

it('tells that a token is expired from its last second on', () => {
  expect(signer.open('report', token, new Date(later.getTime() - 1))).toEqual(payload);
  expect(signer.open('report', token, later)).toBe('expired');
});

describe('never opens', () => {
  it('a token with any character changed', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...alphabet), (index, character) => {
        fc.pre(token[index] !== character);
        const changed = token.slice(0, index) + character + token.slice(index + 1);
        expect(signer.open('report', changed, now)).toBe('forged');
      }),
      { numRuns: 1000 },
    );
  });

  it('a token whose last character stands for the same bytes', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const others = [...alphabet].map((each) => token.slice(0, -1) + each).filter((each) => each !== token);
    expect(new Set(others.map((each) => signer.open('report', each, now)))).toEqual(new Set(['forged']));
  });

  it('another payload under the seal of this one', () => {
    const other = signer.sign('report', { ...payload, a: 'assessment-2' }, later);
    const mixed = `${other.split('.')[0]}.${token.split('.')[1]}`;
    expect(signer.open('report', mixed, now)).toBe('forged');
  });

  it('a token of the other kind', () => {
    expect(signer.open('hexagon', token, now)).toBe('forged');
  });

  it('a token under another key', () => {
    const stranger = new AddressSigner(() => randomBytes(32));
    expect(signer.open('report', stranger.sign('report', payload, later), now)).toBe('forged');
  });

  it('a part of a token, or more than one', () => {
    fc.assert(
      fc.property(fc.nat(token.length - 1), (length) => {
        expect(signer.open('report', token.slice(0, length), now)).toBe('forged');
      }),
    );
    for (const each of [`${token}.`, `${token}.${token}`, ` ${token}`, `${token}\n`, `${token}=`]) {
      expect(signer.open('report', each, now)).toBe('forged');
    }
  });

  it('anything else', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.base64String(), fc.stringMatching(/^[\w-]+\.[\w-]{43}$/)),
        (text) => {
          expect(signer.open('report', text, now)).toBe('forged');
        },
      ),
    );
  });
});

it('makes no token that it would not open for its length', () => {
  expect(() => signer.sign('report', { o: 'x'.repeat(longestToken), a: '' }, later)).toThrow(RangeError);
  expect(signer.open('report', `${'A'.repeat(longestToken)}.${'A'.repeat(43)}`, now)).toBe('forged');
});
