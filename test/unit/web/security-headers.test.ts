import { createHash } from 'node:crypto';
import { documentPolicy, pagePolicy } from '../../../src/web/security-headers';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page that stands alone', () => {
  it('allows the styles of its head, and pictures in data', () => {
    const policy = documentPolicy('<head><style>a{}</style><style media="print">b{}</style></head>');
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashOf('a{}')} ${hashOf('b{}')}; img-src data:; ` +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  it('allows no style of its body, where words of people stand', () => {
    const policy = documentPolicy('<head></head><body><style>a{}</style></body>');
    expect(policy).toContain("style-src 'none'");
  });

  it('holds for lines that end as on Windows', () => {
    expect(documentPolicy('<style>\r\na{}\r\n</style></head>')).toContain(hashOf('\na{}\n'));
  });
});

it('the policy of the chat page allows pictures under both names of this machine, at its own port only', () => {
  expect(pagePolicy(3978)).toContain("img-src 'self' data: http://127.0.0.1:3978 http://localhost:3978;");
  expect(pagePolicy(3978)).toContain("connect-src 'self';");
});
