import { createHash } from 'node:crypto';

/** Fingerprint of what an import wrote into a section; line ends and outer spaces make no difference. */
export function fingerprint(text: string, questions: readonly { text: string }[]): string {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  const all = [plain, ...questions.map((question) => question.text.trim())].join('\n?\n');
  return createHash('sha256').update(all).digest('hex').slice(0, 16);
}
