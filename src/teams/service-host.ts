/**
 * Hosts at which Teams and the Bot Framework of the public cloud take messages; a leading dot takes in all below.
 * Sources: `allowedServiceUrls` of Microsoft's Teams SDK, and the hosts that Microsoft's security FAQ of the Azure AI
 * Bot Service names for firewalls.
 */
const knownHosts = [
  'smba.trafficmanager.net',
  'smba.onyx.prod.teams.trafficmanager.net',
  '.teams.microsoft.com',
  '.botframework.com',
];

/**
 * True for an address to which the bot may send its answers, with its own token: https, at a host of Teams or the Bot
 * Framework or at one of `extraHosts`, and nothing unusual in it.
 */
export function isServiceAddress(address: string, extraHosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  const host = hostname.toLowerCase();
  if (extraHosts.includes(host)) return true;
  return knownHosts.some((known) => (known.startsWith('.') ? host.endsWith(known) : host === known));
}

/** True when a token is for this service address, or for none in particular. */
export function agreesWithToken(authorization: string, address: string): boolean {
  const claimed = claimsOf(authorization)?.serviceurl;
  return claimed === undefined || claimed === address;
}

/** The claims of a Bearer token, unchecked; undefined when there are none to read. */
export function claimsOf(authorization: string): Record<string, unknown> | undefined {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
