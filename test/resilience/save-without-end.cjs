// Run by store-kill.test.ts in a process of its own: stores one assessment again and again, and tells of each time it
// was acknowledged.
const { AssessmentDocuments } = require('../../dist/storage/assessment-documents');
const { SqliteStore } = require('../../dist/storage/sqlite-store');

const [, , file, json, first] = process.argv;
const assessment = JSON.parse(json);
const owner = { tenant: 't', user: 'u' };

async function main() {
  const assessments = new AssessmentDocuments(SqliteStore.open(file));
  const stored = await assessments.load(owner, assessment.id);
  let tag = stored?.tag ?? 'new';
  for (let sequence = Number(first); ; sequence += 1) {
    tag = await assessments.save(owner, { ...assessment, sequence, name: 'n'.repeat(sequence % 100) }, tag);
    process.stdout.write(`${sequence}\n`);
  }
}

main().catch((fault) => {
  process.stderr.write(`${fault.stack}\n`);
  process.exit(1);
});
