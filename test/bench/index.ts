import { ablation } from './parts/ablation';
import { asMarkdown, type PartResult } from './report';

type Part = (options: { quick: boolean }) => Promise<PartResult>;
const parts: Record<string, Part> = { ablation };
async function main() {
  const args = process.argv.slice(2);
  const quick = args.includes('--quick');
  for (const [name, part] of Object.entries(parts))
    if (args.filter((a) => !a.startsWith('--')).length === 0 || args.includes(name))
      console.log(asMarkdown(await part({ quick })));
}
void main();
