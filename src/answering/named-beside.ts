/**
 * True where the intervention stands beside an adaptation: "IPT and IPC", "IPC or IPT".
 * @param name short name of the intervention
 * @param variants short names of adaptations
 */
export const namesBoth = (text: string, name: string, variants: readonly string[]): boolean =>
  variants.some((variant) =>
    new RegExp(
      `(?<![\\w-])(?:${name}\\s*(?:and|or|&|,)\\s*${variant}|${variant}\\s*(?:and|or|&|,)\\s*${name})(?![\\w-])`,
      'i',
    ).test(text),
  );
