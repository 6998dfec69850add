import type { SignedLinks } from '../../src/conversation/assess/links';

/** Addresses that lead nowhere but tell what they stand for. */
export const pretendLinks: SignedLinks = {
  hexagon: (values) =>
    `https://bot.example/hexagon/${Object.values(values)
      .map((value) => value ?? '-')
      .join('_')}.png`,
  report: (owner, id, format) => `https://bot.example/report/${owner.user}/${id}/${format}`,
  reportMinutes: 60,
};
