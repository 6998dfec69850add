/**
 * Value of a Content-Disposition header with a file's name, in a form for old clients (ASCII) and in one for all
 * others (RFC 6266). Nothing in a name can end the header or lead into another folder.
 * @param inline true to show the file in the browser, false to save it
 */
export function contentDisposition(inline: boolean, fileName: string): string {
  const name = fileName.replace(/[\p{Cc}\p{Cs}/\\]/gu, '');
  const plain = name.replace(/[^\x20-\x7e]/g, '_').replace(/["%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `${inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
