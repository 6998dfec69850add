import type { TokenCredential } from '@azure/identity';
import type { ContainerClient, StoragePipelineOptions } from '@azure/storage-blob';

/** Where the blobs are, and how the bot proves that it may use them. */
export interface BlobSettings {
  container: string;
  access:
    | { connectionString: string }
    /** Without a key: `identity` is the client id of a user-assigned managed identity; null for whatever Azure finds. */
    | { accountUrl: string; identity: string | null };
}

/**
 * A turn asks the store several times and has some ten seconds: each try is short, and there are few. Writes may be
 * tried again safely, as the store recognises its own.
 */
const options: StoragePipelineOptions = {
  retryOptions: { maxTries: 4, tryTimeoutInMs: 3000, retryDelayInMs: 100, maxRetryDelayInMs: 1000 },
};

/** The container as a client; nothing is sent yet. The SDK is loaded here, so that a start without Azure does not wait for it. */
export function openContainer({ container, access }: BlobSettings): ContainerClient {
  const { BlobServiceClient } = require('@azure/storage-blob') as typeof import('@azure/storage-blob');
  const account =
    'connectionString' in access
      ? BlobServiceClient.fromConnectionString(access.connectionString, options)
      : new BlobServiceClient(access.accountUrl, credential(access.identity), options);
  return account.getContainerClient(container);
}

/** The named managed identity; else the workload's, the host's own or the developer's, whichever is there. */
function credential(identity: string | null): TokenCredential {
  const { DefaultAzureCredential, ManagedIdentityCredential } =
    require('@azure/identity') as typeof import('@azure/identity');
  return identity === null
    ? new DefaultAzureCredential()
    : new ManagedIdentityCredential({ clientId: identity });
}
