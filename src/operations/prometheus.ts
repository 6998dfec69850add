import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Metrics } from '../metrics';

/** Upper bounds in seconds: a turn takes milliseconds, and is acknowledged within ten seconds. */
const turnBuckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const storeBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** Figures in the text format of Prometheus. */
export interface Exposition {
  contentType: string;
  text(): Promise<string>;
}

/** Metrics for Prometheus, beside those of the process itself. All names begin with "matrix_guide_". */
export function prometheusMetrics(): { metrics: Metrics; exposition: Exposition } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'matrix_guide_' });
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `matrix_guide_${name}`, help, labelNames, registers: [registry] });
  const histogram = (name: string, help: string, labelNames: string[], buckets: number[]) =>
    new Histogram({ name: `matrix_guide_${name}`, help, labelNames, buckets, registers: [registry] });
  const turns = histogram('turn_seconds', 'Turns by kind, and how long they took', ['kind'], turnBuckets);
  const failures = counter('turn_failures_total', 'Turns answered with an apology');
  const answers = counter('answers_total', 'Answers by band; none: nothing was found', ['band']);
  const duplicates = counter('duplicates_total', 'Activities that came again');
  const late = counter('late_turns_total', 'Turns acknowledged before they were done');
  const refused = counter('refused_requests_total', 'Refused requests by status', ['status']);
  const retries = counter('send_retries_total', 'Messages sent again, by cause', ['cause']);
  const closed = counter('closed_conversations_total', 'Conversations that no longer take messages');
  const store = histogram(
    'store_seconds',
    'Work of the store',
    ['operation', 'outcome'] satisfies string[],
    storeBuckets,
  );
  const conflicts = counter('store_conflicts_total', 'Writes refused because the document had changed');
  const metrics: Metrics = {
    turn: (kind, seconds) => turns.observe({ kind }, seconds),
    failed: () => failures.inc(),
    answered: (band) => answers.inc({ band }),
    duplicate: () => duplicates.inc(),
    late: () => late.inc(),
    refused: (status) => refused.inc({ status: String(status) }),
    retried: (cause) => retries.inc({ cause }),
    closed: () => closed.inc(),
    stored(operation, outcome, seconds) {
      store.observe({ operation, outcome }, seconds);
      if (outcome === 'conflict') conflicts.inc();
    },
  };
  return { metrics, exposition: { contentType: registry.contentType, text: () => registry.metrics() } };
}
