import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { evalQuestions } from '../../../../src/cli/eval';

const folder = mkdtempSync(path.join(tmpdir(), 'eval-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(questions: unknown, ...options: string[]) {
  const file = path.join(folder, 'questions.yaml');
  writeFileSync(file, stringify(questions));
  const lines: string[] = [];
  const code = await evalQuestions([file, ...options], (line) => lines.push(line), new Date('2026-11-24'));
  return { code, text: lines.join('\n') };
}

const right = {
  ask: ['Who can train in IPT?', 'how much is the course'],
  kind: 'talk',
  expect: { sections: ['start-up-costs', 'financial-support'], figures: ['£1,500'] },
};
const wrong = { ask: 'IPT training cost', expect: { sections: ['start-up-costs'], figures: ['£9,999'] } };

describe('npm run eval', () => {
  it('succeeds when the bot replies as the file says, the last message of a talk too', async () => {
    const { code, text } = await run([right, { ask: 'EMDR training cost', expect: 'nothing' }]);
    expect(text).toMatch(/^talk +1 +100\.0% +100\.0%/m);
    expect(text).toContain('No answer: precision 100.0%, recall 100.0%');
    expect(text).toContain('Every threshold is reached.');
    expect(code).toBe(0);
  });

  it('fails below a threshold, with the question and what is missing', async () => {
    const { code, text } = await run([right, wrong]);
    expect(code).toBe(1);
    expect(text).toContain('question-2: IPT training cost\n    does not show £9,999');
    expect(text).toMatch(/Below the thresholds: asExpected is 0\.500, below 1;/);
  });

  it('says so as JSON', async () => {
    const { code, text } = await run([wrong], '--json');
    expect(code).toBe(1);
    expect(JSON.parse(text)).toMatchObject({
      ok: false,
      all: { questions: 1, successAt1: 0, successAt3: 0, mrr: 0 },
      byKind: { general: { questions: 1 } },
      wrongInterventionFigures: 0,
      failures: [{ id: 'question-1', rank: 0, faults: ['does not show £9,999'] }],
    });
  });

  it('counts a figure of an intervention that was not asked for', async () => {
    const { code, text } = await run(
      [{ ask: 'IPT training cost', expect: { intervention: 'emdr' } }],
      '--json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(text).wrongInterventionFigures).toBeGreaterThan(0);
  });

  it('takes other thresholds', async () => {
    const file = path.join(folder, 'thresholds.yaml');
    const least = { asExpected: 0, successAt1: 0, successAt3: 0, mrr: 0 };
    writeFileSync(
      file,
      stringify({ ...least, noAnswerPrecision: 0, noAnswerRecall: 0, wrongInterventionFigures: 0 }),
    );
    expect((await run([wrong], '--thresholds', file)).code).toBe(0);
  });

  it('tells what is wrong with a file, with its line', async () => {
    await expect(run([{ ask: 'IPT?', expects: {} }])).rejects.toThrow(
      /questions\.yaml:\d+ · \[0\]\.expects · not a known key/,
    );
    await expect(run([{ ask: 'IPT?', expect: { sections: ['costs'] } }])).rejects.toThrow(/questions\.yaml/);
  });

  it('takes the example that content leads copy', async () => {
    const example = path.resolve(__dirname, '../../../../data/questions-example.yaml');
    const lines: string[] = [];
    expect(await evalQuestions([example], (line) => lines.push(line), new Date('2026-11-24'))).toBe(0);
    expect(lines.join('\n')).toMatch(/^all +6 +100\.0%/m);
  });
});
