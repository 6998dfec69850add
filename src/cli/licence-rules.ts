import { z } from 'zod';

const exceptionSchema = z.strictObject({
  /** name@version */
  package: z.string().regex(/^.+@\d+\.\d+\.\d+/),
  /** The licence that it comes under, as we read it. */
  licence: z.string().min(1),
  reason: z.string().min(1),
});
export const licenceRulesSchema = z.strictObject({
  production: z.array(z.string()),
  /** In addition to those of production. */
  development: z.array(z.string()),
  exceptions: z.array(exceptionSchema),
});
export type LicenceRules = z.infer<typeof licenceRulesSchema>;

/** An installed package and what it says of its licence, as an SPDX expression. */
export interface LicensedPackage {
  /** name@version */
  name: string;
  licence: string;
  /** Runs with the bot; otherwise it only builds or tests. */
  production: boolean;
}

/** Packages whose licence is not allowed, and exceptions for packages that are not there; empty when all is well. */
export function licenceProblems(packages: readonly LicensedPackage[], rules: LicenceRules): string[] {
  const excepted = new Map(rules.exceptions.map((each) => [each.package, each.licence]));
  const everywhere = new Set(rules.production);
  const inDevelopment = new Set([...rules.production, ...rules.development]);
  const refused = packages.flatMap(({ name, licence, production }) => {
    const told = excepted.get(name) ?? licence;
    return isAllowed(told, production ? everywhere : inDevelopment)
      ? []
      : [`${name} comes under "${told}", which is not allowed ${production ? 'in production' : 'here'}`];
  });
  const installed = new Set(packages.map(({ name }) => name));
  const idle = rules.exceptions.filter((each) => !installed.has(each.package));
  return [...refused, ...idle.map((each) => `the exception for ${each.package} is for nothing: remove it`)];
}

/**
 * True when the expression can be met with allowed licences alone. "*" marks a licence that was guessed from a file,
 * so it is never one of them.
 */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const any = (): boolean => {
    let met = all();
    while (tokens[at] === 'OR') {
      at += 1;
      met = all() || met;
    }
    return met;
  };
  const all = (): boolean => {
    let met = one();
    while (tokens[at] === 'AND') {
      at += 1;
      met = one() && met;
    }
    return met;
  };
  const one = (): boolean => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token !== '(') return allowed.has(token);
    const met = any();
    const closed = tokens[at] === ')';
    at += 1;
    return met && closed;
  };
  const met = any();
  return met && at === tokens.length;
}
