import type { Config } from '../config';
import type { Metrics } from '../metrics';
import type { MetricsServer } from './metrics-server';

/** What counts, and the server that tells; null when no port is set for it. */
export function measure(config: Config): { metrics: Metrics; server: MetricsServer } | null {
  if (!config.metrics) return null;
  // Loaded only when somebody wants figures: it costs time at the start.
  const { prometheusMetrics } = require('./prometheus') as typeof import('./prometheus');
  const { MetricsServer } = require('./metrics-server') as typeof import('./metrics-server');
  const { metrics, exposition } = prometheusMetrics();
  return { metrics, server: new MetricsServer(exposition) };
}
