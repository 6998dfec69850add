import { namesBoth } from '../../../src/answering/named-beside';

describe('an intervention named beside its adaptation', () => {
  it.each(['who delivers IPT and IPC', 'ipc or ipt?', 'IPT & IPC'])('is told: %s', (text) => {
    expect(namesBoth(text, 'IPT', ['ipc'])).toBe(true);
  });

  it.each(['who delivers IPC', 'IPT-A and IPC', 'IPT, then IPC', 'IPT vs IPC'])('is not told: %s', (text) => {
    expect(namesBoth(text, 'IPT', ['ipc'])).toBe(false);
  });
});
