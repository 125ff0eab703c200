import { describe, expect, it } from 'vitest';
import { asset, note, NOTE, NOTE_FOLDER, read } from './content-under-test.ts';

describe('a picture that is larger than a page needs', () => {
  const path = 'meetings/2024-04-23/foto.jpg';
  const found = (text: string, size: number): string[] =>
    read({ [NOTE_FOLDER]: note('', text) }, [{ path, size }]).found;

  it('is a warning where it is shown', () => {
    expect(found('![Alla vid tavlan](foto.jpg)', 1_000_001)).toEqual([
      `${NOTE_FOLDER}:5:1 image-large`,
    ]);
  });

  it('is none where it is small enough, or only linked to', () => {
    expect(found('![Alla vid tavlan](foto.jpg)', 1_000_000)).toEqual([]);
    expect(found('[Fotot](foto.jpg)', 5_000_000)).toEqual([]);
  });
});

describe('what will not be shown', () => {
  it('raw HTML is a warning, once for each element', () => {
    const { problems, content } = read({
      [NOTE]: note(
        '',
        'En <b>fet</b> text.<!-- ej -->\n\n<script>alert(1)</script>\n\n<!-- ej -->\n',
      ),
    });
    expect(
      problems.map(({ code, line, column, severity }) => [code, line, column, severity]),
    ).toEqual([
      ['raw-html', 5, 4, 'warning'],
      ['raw-html', 7, 1, 'warning'],
    ]);
    expect(content).not.toBeNull();
  });

  it.each([
    ['what Word pastes', '<!--StartFragment--><p class=MsoNormal>Text</p><!--EndFragment-->'],
    ['text between comments', '<!-- a --><b>b</b><!-- c -->'],
    ['a comment without end', '<!-- a\n\nText.'],
  ])('is not taken for a comment: %s', (_, body) => {
    expect(read({ [NOTE]: note('', body) }).found).toEqual([`${NOTE}:5:1 raw-html`]);
  });

  it.each(['<!-- a -->', '<!-- a --> <!-- b -->', '<!-- a <!-- b -->'])('may be %s', (body) => {
    expect(read({ [NOTE]: note('', body) }).found).toEqual([]);
  });

  it.each(['bild.heic', 'bild.TIF', 'plan.pdf'])(
    'a picture that browsers cannot show is a warning: %s',
    (name) => {
      const { found, content } = read({ [NOTE_FOLDER]: note('', `![alt](${name})`) }, [
        asset(`meetings/2024-04-23/${name}`),
      ]);
      expect(found).toEqual([`${NOTE_FOLDER}:5:1 image-format`]);
      expect(content?.meetings[0]?.attachments.map((file) => file.name)).toEqual([name]);
    },
  );

  it.each(['bild.png', 'bild.JPEG', 'bild.jpg', 'bild.svg', 'bild.webp', 'bild.avif', 'bild.gif'])(
    'a picture that they can is none: %s',
    (name) => {
      const files = [asset(`meetings/2024-04-23/${name}`)];
      expect(read({ [NOTE_FOLDER]: note('', `![alt](${name})`) }, files).found).toEqual([]);
    },
  );

  it('a picture on another site is a warning', () => {
    const { found, content } = read({ [NOTE]: note('', '![alt](https://exempel.se/a.png)') });
    expect(found).toEqual([`${NOTE}:5:1 image-remote`]);
    expect(content).not.toBeNull();
  });
});
