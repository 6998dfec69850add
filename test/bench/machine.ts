import { cpus, loadavg, release, totalmem } from 'node:os';

/** What the figures were taken on. */
export interface Machine {
  processors: string;
  memoryGb: number;
  system: string;
  node: string;
  /** Processes that wanted to run, mean of the minute before. */
  load: number;
}

export function thisMachine(): Machine {
  const all = cpus();
  return {
    processors: `${all.length} × ${all[0]?.model.trim() ?? 'unknown'}`,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.versions.node,
    load: loadavg()[0] ?? Number.NaN,
  };
}

export const describe = ({ processors, memoryGb, system, node, load }: Machine): string =>
  `${processors}, ${memoryGb} GB, ${system}, Node ${node}; load before the run ${load.toFixed(1)}`;
