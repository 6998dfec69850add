import { RateLimit } from '../../../src/web/rate-limit';

let now: Date;
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
beforeEach(() => {
  now = new Date('2026-11-24T09:00:00Z');
});

it('admits so many a minute, then tells how many seconds to wait', () => {
  const limit = new RateLimit(2, () => now);
  expect([limit.count('a'), limit.count('a')]).toEqual([null, null]);
  expect(limit.count('a')).toBe(60);
  later(45);
  expect(limit.count('a')).toBe(15);
  later(15);
  expect(limit.count('a')).toBeNull();
});

it('never tells to come back at once', () => {
  const limit = new RateLimit(1, () => now);
  limit.count('a');
  later(59.9999);
  expect(limit.count('a')).toBe(1);
});

it('counts each key for itself', () => {
  const limit = new RateLimit(1, () => now);
  limit.count('a');
  expect(limit.count('b')).toBeNull();
  expect(limit.count('a')).not.toBeNull();
});

it('without a limit admits all', () => {
  const limit = new RateLimit(null, () => now);
  for (let count = 0; count < 1000; count += 1) expect(limit.count('a')).toBeNull();
});
