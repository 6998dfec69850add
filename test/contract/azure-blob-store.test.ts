import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AssessmentDocuments } from '../../src/storage/assessment-documents';
import { AzureBlobStore } from '../../src/storage/azure-blob-store';
import { openContainer } from '../../src/storage/azure-container';
import { InvalidKeyError } from '../../src/storage/document-key';
import { StoreConflictError } from '../../src/storage/document-store';
import { storedKey } from '../../src/storage/stored-key';
import { type Azurite, connectionString, startAzurite } from '../support/azurite';
import { describeAssessmentStore } from './assessment-store';
import { describeDocumentStore } from './document-store';

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
}, 30_000);
afterAll(() => azurite.stop());

let containers = 0;
const newContainer = () => `container-${containers++}`;
/** A store as one replica has it. */
const replica = (container: string, port = azurite.port) =>
  new AzureBlobStore(openContainer({ container, access: { connectionString: connectionString(port) } }));

describeDocumentStore('AzureBlobStore', async () => replica(newContainer()));
describeAssessmentStore('AssessmentDocuments in Azure Blob Storage', async () => {
  const documents = replica(newContainer());
  return { store: new AssessmentDocuments(documents), close: () => documents.close() };
});

describe('replicas on one container', () => {
  it('see at once what another wrote, relaxed or not', async () => {
    const container = newContainer();
    const [one, two] = [replica(container), replica(container)];
    const relaxed = await one.put('a', 1, 'new');
    expect(await two.get('a')).toEqual({ value: 1, eTag: relaxed.eTag });
    await two.put('a', 2, relaxed);
    await expect(one.put('a', 3, relaxed)).rejects.toThrow(StoreConflictError);
  });

  it('make the container once, however many start at the same moment', async () => {
    const container = newContainer();
    const replicas = Array.from({ length: 6 }, () => replica(container));
    await Promise.all(replicas.map((each, index) => each.put(`key-${index}`, index, 'new')));
    expect(await replica(container).list('')).toHaveLength(6);
  });

  it('sign addresses with the same key, however many start at the same moment', async () => {
    const container = newContainer();
    const keys = await Promise.all(Array.from({ length: 6 }, () => storedKey(replica(container), 'links')));
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
  });
});

describe('names of blobs', () => {
  it.each(['a.', 'a/', 'a/.', './a', '../a', 'a/../b', 'a\\b', 'a//b', '/a', 'a b', 'a+b', '=e', 'a.json'])(
    'keep a document under the key "%s"',
    async (key) => {
      const store = replica(newContainer());
      await store.put(key, key, 'new');
      expect((await store.get(key))?.value).toBe(key);
      expect(await store.list('')).toEqual([key]);
      expect(await store.list(key)).toEqual([key]);
    },
  );

  it('are refused where the service could not hold them', async () => {
    await expect(replica(newContainer()).put('.'.repeat(512), 1, 'new')).rejects.toThrow(InvalidKeyError);
  });
});

describe('when answers get lost on the way', () => {
  let proxy: Server;
  /** How many answers to writes are cut off from now on, after the service has done what they ask for. */
  let cut = 0;
  beforeAll(async () => {
    proxy = createServer((incoming, outgoing) => {
      const { method, headers, url: path } = incoming;
      const onward = request({ port: azurite.port, method, headers, path }, (answer) => {
        if (method !== 'GET' && method !== 'HEAD' && cut > 0) {
          cut -= 1;
          answer.resume().once('end', () => outgoing.destroy());
          return;
        }
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on('error', () => outgoing.destroy());
      incoming.pipe(onward);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => proxy.once('listening', resolve));
  });
  afterAll(() => proxy.close());

  const unlucky = () => replica(newContainer(), (proxy.address() as AddressInfo).port);

  it('a new document is no conflict with itself', async () => {
    const store = unlucky();
    await store.list('');
    cut = 1;
    const { eTag } = await store.put('a', 1, 'new');
    expect(cut).toBe(0);
    expect(await store.get('a')).toEqual({ value: 1, eTag });
  });

  it('a change is no conflict with itself, and goes on from there', async () => {
    const store = unlucky();
    const first = await store.put('a', 1, 'new');
    cut = 1;
    const second = await store.put('a', 2, first);
    await store.put('a', 3, second);
    expect((await store.get('a'))?.value).toBe(3);
  });

  it('what somebody else wrote is still a conflict', async () => {
    const store = unlucky();
    const first = await store.put('a', 1, 'new');
    await store.put('a', 2, first);
    cut = 1;
    await expect(store.put('a', 3, first)).rejects.toThrow(StoreConflictError);
    expect((await store.get('a'))?.value).toBe(2);
  });

  it('a deletion is done once', async () => {
    const store = unlucky();
    const { eTag } = await store.put('a', 1, 'new');
    cut = 1;
    await store.delete('a', eTag);
    expect(await store.get('a')).toBeNull();
  });
});

describe('without a service', () => {
  it('is not healthy, and says so in time', async () => {
    const store = replica(newContainer(), 9);
    expect(await store.healthy()).toBe(false);
  }, 30_000);
});
