const names = ['127.0.0.1', 'localhost'];

/** True for an address of the server that this page comes from, under either of this machine's names. */
export function isOwnServer(url) {
  if (url?.origin === location.origin) return true;
  const isNamed = names.includes(url?.hostname) && names.includes(location.hostname);
  return isNamed && url.protocol === location.protocol && url.port === location.port;
}
