import fc from 'fast-check';
import { isOwnerKey, ownerKey } from '../../../src/storage/owner-key';

describe("an owner's key", () => {
  it('is the SHA-256 of tenant and user as JSON', () => {
    // printf '["t","u"]' | sha256sum
    expect(ownerKey({ tenant: 't', user: 'u' })).toBe(
      '6b2d2ad7559c4f355d13a8dd45986b3108a3f870e83072a4fc89a06be44cf244',
    );
  });

  it('leaves out whatever else is known of the person', () => {
    const who = { tenant: 't', user: 'u', conversation: '19:abc' };
    expect(ownerKey(who)).toBe(ownerKey({ tenant: 't', user: 'u' }));
  });

  it('differs for every two people, also where their ids run into each other or are no proper text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '","', '\ud800', '\ud801', '/'));
    const owner = fc.record({ tenant: text, user: text });
    fc.assert(
      fc.property(owner, owner, (one, other) => {
        const same = one.tenant === other.tenant && one.user === other.user;
        expect(ownerKey(one) === ownerKey(other)).toBe(same);
        expect(isOwnerKey(ownerKey(one))).toBe(true);
      }),
    );
  });

  it.each(['', 'A'.repeat(64), 'a'.repeat(63), `${'a'.repeat(64)}\n`, `${'a'.repeat(62)}/.`])(
    'is not %j',
    (text) => {
      expect(isOwnerKey(text)).toBe(false);
    },
  );
});
