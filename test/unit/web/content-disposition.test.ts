import fc from 'fast-check';
import { contentDisposition } from '../../../src/web/content-disposition';

it('gives a plain name as it is', () => {
  expect(contentDisposition(false, 'IPT assessment.docx')).toBe(
    `attachment; filename="IPT assessment.docx"; filename*=UTF-8''IPT%20assessment.docx`,
  );
  expect(contentDisposition(true, 'report.html')).toMatch(/^inline; /);
});

it('gives a name of other letters to those who can read it', () => {
  expect(contentDisposition(false, 'Tèam’s (new).csv')).toBe(
    `attachment; filename="T_am_s (new).csv"; filename*=UTF-8''T%C3%A8am%E2%80%99s%20%28new%29.csv`,
  );
});

it('lets no name end the header or leave the folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(contentDisposition(false, `a"\r\nX: y/../\ud800${name}`)).toMatch(
        /^attachment; filename="[ !#$&-.0-[\]-~]*"; filename\*=UTF-8''[\w.!~%-]*$/,
      );
    }),
  );
});
