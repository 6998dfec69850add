import { z } from 'zod';

/** What a token must claim; `appId` and `tenantId` in lower case. */
export interface TokenRules {
  appId: string;
  tenantId: string;
}

/** Longest token that is looked at, in characters; those of the Bot Framework have about 1,500. */
const longestToken = 16_384;
/** Seconds by which clocks may differ; the Bot Framework's own check allows the same. */
const clockTolerance = 5 * 60;

const headerSchema = z.object({ alg: z.enum(['RS256', 'RS384', 'RS512']), kid: z.string().min(1) });
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  tid: z.unknown().optional(),
});

/**
 * True when an Authorization header holds a token that is worth checking: signed with a public-key method, meant for
 * this bot, from an issuer that may write to it, and not expired. Its signature is *not* checked here.
 *
 * The Bot Framework's own check comes after; it answers some forged tokens with a fault, and it adds the tenant of
 * every token it sees to a list that never shrinks, before it has looked at the signature.
 */
export function isPlausibleToken(authorization: string | undefined, rules: TokenRules, now: Date): boolean {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1];
  if (token === undefined || token.length > longestToken) return false;
  const [header, claims] = token.split('.').map(decodePart);
  if (!headerSchema.safeParse(header).success) return false;
  const parsed = claimsSchema.safeParse(claims);
  return parsed.success && claimsHold(parsed.data, rules, now);
}

function claimsHold(claims: z.infer<typeof claimsSchema>, rules: TokenRules, now: Date): boolean {
  const issuers = [
    'https://api.botframework.com',
    `https://sts.windows.net/${rules.tenantId}/`,
    `https://login.microsoftonline.com/${rules.tenantId}/v2.0`,
  ];
  if (!issuers.includes(claims.iss) || claims.aud !== rules.appId) return false;
  if (claims.tid !== undefined && claims.tid !== rules.tenantId) return false;
  return claims.exp + clockTolerance > now.getTime() / 1000;
}

/** The JSON of a token's part; undefined when it is none. */
function decodePart(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
