import { z } from 'zod';

/** Where documents are kept: a file on this machine, or a container of Azure Blob Storage that replicas share. */
export type StoreConfig =
  | { kind: 'sqlite' }
  | {
      kind: 'azure-blob';
      container: string;
      /** `identity`: client id of a user-assigned managed identity; null for whatever Azure finds. */
      access: { connectionString: string } | { accountUrl: string; identity: string | null };
    };

const isOfAccount = (text: string) => {
  if (/^UseDevelopmentStorage=true;?$/i.test(text)) return true;
  const has = (name: string) => new RegExp(`(^|;)${name}=[^;]`, 'i').test(text);
  return has('AccountName') ? has('AccountKey') : has('BlobEndpoint') && has('SharedAccessSignature');
};

/** Variables of the store. */
export const storeVariables = {
  /** Default: "azure-blob" when any variable of its account is set, else "sqlite". */
  STORE: z.enum(['sqlite', 'azure-blob'], 'must be sqlite or azure-blob').optional(),
  AZURE_STORAGE_CONNECTION_STRING: z
    .string()
    .refine(isOfAccount, 'must be a connection string of a storage account, as its access keys page shows it')
    .optional(),
  AZURE_STORAGE_ACCOUNT_URL: z
    .url({
      protocol: /^https$/,
      message: 'must be an address such as https://account.blob.core.windows.net',
    })
    .optional(),
  AZURE_STORAGE_CONTAINER: z
    .string()
    .regex(
      /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/,
      'must have 3 to 63 lower-case letters, digits and single hyphens',
    )
    .default('matrix-guide'),
  /** Client id of the user-assigned managed identity that may use the account. Default: the one the bot runs under. */
  AZURE_CLIENT_ID: z.guid('must be a GUID such as 12345678-1234-1234-1234-123456789abc').optional(),
};
type StoreSettings = z.infer<z.ZodObject<typeof storeVariables>>;
type Present = Readonly<Record<string, string | undefined>>;

const accountKeys = ['AZURE_STORAGE_CONNECTION_STRING', 'AZURE_STORAGE_ACCOUNT_URL'] as const;

/** Problems of variables that do not go together, by name and never by value. @param isProduction people use the bot */
export function storeProblems(present: Present, isProduction: boolean): string[] {
  const set = accountKeys.filter((key) => present[key] !== undefined);
  if (present.STORE === 'sqlite') return [];
  if (present.STORE === 'azure-blob' && set.length === 0) {
    return [`STORE is azure-blob but no account is named; set ${accountKeys.join(' or ')}`];
  }
  const problems = set.length === 2 ? [`${set.join(' and ')} must not both be set; unset one`] : [];
  const text = present.AZURE_STORAGE_CONNECTION_STRING ?? '';
  if (isProduction && /(UseDevelopmentStorage=true|=http(:|;|$))/i.test(text)) {
    problems.push('AZURE_STORAGE_CONNECTION_STRING must use https in production');
  }
  return problems;
}

/**
 * Called only once `storeProblems` has found none.
 * @param ownIdentity client id of the managed identity that the bot itself runs under; null when it has none
 */
export function storeConfig(settings: StoreSettings, ownIdentity: string | null): StoreConfig {
  const { AZURE_STORAGE_CONNECTION_STRING: connectionString, AZURE_STORAGE_ACCOUNT_URL: accountUrl } =
    settings;
  if (settings.STORE === 'sqlite') return { kind: 'sqlite' };
  const common = { kind: 'azure-blob', container: settings.AZURE_STORAGE_CONTAINER } as const;
  if (connectionString !== undefined) return { ...common, access: { connectionString } };
  if (accountUrl === undefined) return { kind: 'sqlite' };
  return { ...common, access: { accountUrl, identity: settings.AZURE_CLIENT_ID ?? ownIdentity } };
}
