import { isAllowed, type LicenceRules, licenceProblems } from '../../../src/cli/licence-rules';

const rules: LicenceRules = {
  production: ['MIT', 'ISC'],
  development: ['CC0-1.0'],
  exceptions: [{ package: 'odd@1.0.0', licence: 'MIT', reason: 'its LICENSE file says so' }],
};
const odd = { name: 'odd@1.0.0', licence: 'UNKNOWN', production: true };

describe('the licences', () => {
  it('are in order when each is allowed where it is used', () => {
    const packages = [
      odd,
      { name: 'a@1.0.0', licence: 'MIT', production: true },
      { name: 'b@1.0.0', licence: 'CC0-1.0', production: false },
    ];
    expect(licenceProblems(packages, rules)).toEqual([]);
  });

  it('of development are not allowed in production', () => {
    const packages = [odd, { name: 'b@1.0.0', licence: 'CC0-1.0', production: true }];
    expect(licenceProblems(packages, rules)).toEqual([
      'b@1.0.0 comes under "CC0-1.0", which is not allowed in production',
    ]);
  });

  it('of an exception hold for its version alone', () => {
    expect(licenceProblems([{ ...odd, name: 'odd@1.0.1' }], rules)).toEqual([
      'odd@1.0.1 comes under "UNKNOWN", which is not allowed in production',
      'the exception for odd@1.0.0 is for nothing: remove it',
    ]);
  });
});

describe('an expression', () => {
  const allowed = new Set(['MIT', 'ISC']);

  it.each(['MIT', '(MIT)', 'MIT OR GPL-3.0-only', 'GPL-3.0-only OR MIT', 'MIT AND ISC', '(MIT AND ISC)'])(
    '"%s" is allowed',
    (expression) => expect(isAllowed(expression, allowed)).toBe(true),
  );
  it.each(['GPL-3.0-only AND MIT OR ISC', '(MIT AND (GPL-3.0-only OR ISC))'])(
    '"%s" is allowed',
    (expression) => expect(isAllowed(expression, allowed)).toBe(true),
  );

  it.each([
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'GPL-3.0-only AND (MIT OR ISC)',
    '(MIT OR ISC) AND GPL-3.0-only',
    'MIT*',
    'mit',
    'UNKNOWN',
    'SEE LICENSE IN LICENSE',
    'Custom: http://example.org/MIT',
    'MIT ISC',
    '(MIT',
    '',
  ])('"%s" is not', (expression) => expect(isAllowed(expression, allowed)).toBe(false));
});
