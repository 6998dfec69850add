import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { BlockBlobClient, ContainerClient } from '@azure/storage-blob';
import { blobName, blobPrefix, keyOfBlob } from './blob-name';
import { byCodePoint, checkKey, checkPrefix } from './document-key';
import {
  type DocumentStore,
  type PutCondition,
  StoreConflictError,
  type StoredDocument,
} from './document-store';
import { toJson } from './document-value';

/** A blob that is no document: written to see whether the container can be written. */
const probe = 'health-probe';
/** Milliseconds after which a store that does not answer is not healthy. */
const healthLimit = 4000;

/**
 * A DocumentStore in a container of Azure Blob Storage, one blob a document, for any number of replicas. Every write is
 * durable and seen by all replicas when the promise resolves: "relaxed" gains nothing here.
 */
export class AzureBlobStore implements DocumentStore {
  private opened = true;
  private made: Promise<void> | null = null;

  constructor(private readonly container: ContainerClient) {}

  async get<T>(key: string): Promise<StoredDocument<T> | null> {
    const blob = await this.blob(key);
    try {
      const { readableStreamBody: body, etag: eTag } = await blob.download();
      if (!body || eTag === undefined) throw new Error('the blob came without a body or an eTag');
      return { value: JSON.parse(await text(body)) as T, eTag };
    } catch (fault) {
      if (isMissing(fault)) return null;
      throw fault;
    }
  }

  async put<T>(key: string, value: T, condition: PutCondition): Promise<{ eTag: string }> {
    checkKey(key);
    const json = toJson(value);
    const blob = await this.blob(key);
    const write = randomUUID();
    try {
      const { etag: eTag } = await blob.upload(json, Buffer.byteLength(json), {
        conditions: conditionsOf(condition),
        metadata: { write },
        blobHTTPHeaders: { blobContentType: 'application/json' },
      });
      if (eTag === undefined) throw new Error('the blob was written without an eTag');
      return { eTag };
    } catch (fault) {
      if (condition === 'any' || !isRefused(fault)) throw fault;
      const eTag = await eTagOfWrite(blob, write);
      if (eTag === null) throw new StoreConflictError(key);
      return { eTag };
    }
  }

  async delete(key: string, eTag?: string): Promise<void> {
    const blob = await this.blob(key);
    try {
      const conditions = eTag === undefined ? {} : { ifMatch: eTag };
      await blob.delete({ conditions, deleteSnapshots: 'include' });
    } catch (fault) {
      if (isMissing(fault)) return;
      if (!isRefused(fault)) throw fault;
      // With a condition, a blob that is gone – perhaps by a first try whose answer was lost – is refused too.
      if (await blob.exists()) throw new StoreConflictError(key);
    }
  }

  async list(prefix: string): Promise<string[]> {
    checkPrefix(prefix);
    await this.ready();
    const keys: string[] = [];
    for await (const { name } of this.container.listBlobsFlat({ prefix: blobPrefix(prefix) })) {
      const key = keyOfBlob(name);
      if (key !== null) keys.push(key);
    }
    return keys.sort(byCodePoint);
  }

  async healthy(): Promise<boolean> {
    try {
      await this.ready();
      const blob = this.container.getBlockBlobClient(probe);
      const abortSignal = AbortSignal.timeout(healthLimit);
      await blob.upload('', 0, { abortSignal });
      await blob.getProperties({ abortSignal });
      return this.opened;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    this.opened = false;
  }

  private async blob(key: string): Promise<BlockBlobClient> {
    const name = blobName(checkKey(key));
    await this.ready();
    return this.container.getBlockBlobClient(name);
  }

  /** Makes the container when it is missing; once, however many ask, and again after a failure. */
  private async ready(): Promise<void> {
    if (!this.opened) throw new Error('the document store is closed');
    this.made ??= this.make().catch((fault) => {
      this.made = null;
      throw fault;
    });
    await this.made;
  }

  private async make(): Promise<void> {
    try {
      await this.container.createIfNotExists();
    } catch (fault) {
      // Some may use a container and not make one: whether it is there shows at the first use.
      if (statusOf(fault) !== 403) throw fault;
    }
  }
}

function conditionsOf(condition: PutCondition) {
  if (condition === 'any') return {};
  return condition === 'new' ? { ifNoneMatch: '*' } : { ifMatch: condition.eTag };
}

/**
 * The eTag of the stored version if it is of this very write, else null. When the answer to a write is lost, the SDK
 * writes again and meets its own first write: that is no conflict.
 */
async function eTagOfWrite(blob: BlockBlobClient, write: string): Promise<string | null> {
  try {
    const { metadata, etag } = await blob.getProperties();
    return metadata?.write === write ? (etag ?? null) : null;
  } catch (fault) {
    if (isMissing(fault)) return null;
    throw fault;
  }
}

/** True when there is no such blob. A missing container is a fault. */
function isMissing(fault: unknown): boolean {
  // A question for a blob's head has no body and not always a code.
  return statusOf(fault) === 404 && codeOf(fault) !== 'ContainerNotFound';
}

/** True when the condition of a write or deletion did not hold. */
function isRefused(fault: unknown): boolean {
  return ['ConditionNotMet', 'BlobAlreadyExists', 'BlobNotFound'].includes(String(codeOf(fault)));
}

const statusOf = (fault: unknown): unknown => (fault as { statusCode?: unknown }).statusCode;
const codeOf = (fault: unknown): unknown => (fault as { code?: unknown }).code;
