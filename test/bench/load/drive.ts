import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { quantile } from '../figures';

/** What a number of clients saw that each sent one request after another. */
export interface Driven {
  turns: number;
  /** Turns a second. */
  throughput: number;
  p50: number;
  p95: number;
  p99: number;
}

export interface Drive {
  url: string;
  clients: number;
  /** Ends after so many milliseconds, or after so many turns. */
  until: { milliseconds: number } | { turns: number };
  /** The body of a client's next request. */
  next: (client: number) => object;
}

/** Posts activities over kept connections and takes the time of each. @throws when an answer is not as it should be */
export async function drive({ url, clients, until, next }: Drive): Promise<Driven> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const times: number[] = [];
  const started = performance.now();
  let begun = 0;
  const goesOn = () =>
    'turns' in until ? begun < until.turns : performance.now() - started < until.milliseconds;
  const client = async (number: number) => {
    while (goesOn()) {
      begun++;
      const body = JSON.stringify(next(number));
      const sent = performance.now();
      await post(url, body, agent);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return {
    turns: times.length,
    throughput: times.length / seconds,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
  };
}

/** Posts an activity; gives the text of the response, which must be a good one. */
export function post(url: string, body: string, agent?: Agent): Promise<string> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const call = request(`${url}/api/messages`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (text += part));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200 && text.includes('"activities"')) resolve(text);
        else reject(new Error(`answered with ${response.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}
