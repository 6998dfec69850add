import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AssessmentDocuments } from '../../src/storage/assessment-documents';
import type { DocumentStore } from '../../src/storage/document-store';
import { MemoryStore } from '../../src/storage/memory-store';
import { SqliteStore } from '../../src/storage/sqlite-store';
import { describeAssessmentStore } from './assessment-store';

const folder = mkdtempSync(path.join(tmpdir(), 'assessment-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const over = (documents: DocumentStore) => ({
  store: new AssessmentDocuments(documents),
  close: () => documents.close(),
});

describeAssessmentStore('AssessmentDocuments in memory', async () => over(new MemoryStore()));
describeAssessmentStore('AssessmentDocuments in SQLite', async () =>
  over(SqliteStore.open(path.join(folder, `${files++}.sqlite`))),
);
