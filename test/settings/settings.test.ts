import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type Environment, Settings } from '../../settings/settings.ts';

const here = fileURLToPath(import.meta.url);

const read = (args: readonly string[], env: Environment = {}): Settings =>
  new Settings(args, env, {
    'drain-ms': { type: 'string' },
    file: { type: 'string' },
    list: { type: 'string', multiple: true },
    on: { type: 'boolean' },
  });

it('a flag comes before the environment, where it has a name of its own unless it is told another', () => {
  const env = { LIANDONG_DRAIN_MS: '1', PORT: '2' };
  expect(read(['--drain-ms', '3'], env).text('drain-ms')).toBe('3');
  expect(read([], env).text('drain-ms')).toBe('1');
  expect(read([], env).text('drain-ms', 'PORT')).toBe('2');
  expect(read([]).text('drain-ms')).toBeUndefined();
});

it('a flag that there is not is an error', () => {
  expect(() => read(['--other', '1'])).toThrow("Unknown option '--other'");
});

it.each(['1', '01', '600'])('%s is a number from 1 to 600', (text) => {
  const settings = read(['--drain-ms', text]);
  expect(settings.number('drain-ms', { least: 1, most: 600 })).toBe(Number(text));
  expect(() => settings.check('wrong')).not.toThrow();
});

it.each(['0', '601', '1.5', '1e2', '-1', '', ' 1', '٣', '99999999999'])('%j is none', (text) => {
  const settings = read([`--drain-ms=${text}`]);
  expect(settings.number('drain-ms', { least: 1, most: 600 })).toBeUndefined();
  expect(() => settings.check('It is wrong')).toThrow(
    `It is wrong:\n- --drain-ms must be a number from 1 to 600, but got: ${text}`,
  );
});

it('a list is a flag that is repeated, or has commas, or is in the environment', () => {
  expect(read(['--list', 'a', '--list', 'b, c']).list('list')).toEqual(['a', 'b', 'c']);
  expect(read(['--list', 'a'], { LIANDONG_LIST: 'b' }).list('list')).toEqual(['a']);
  expect(read([], { LIANDONG_LIST: ' b,,c ' }).list('list')).toEqual(['b', 'c']);
  expect(read([]).list('list')).toEqual([]);
});

it('something is on by its flag, or by “true” in the environment and nothing else', () => {
  expect(read(['--on']).isOn('on')).toBe(true);
  expect(read([], { LIANDONG_ON: 'true' }).isOn('on')).toBe(true);
  expect(read([], { LIANDONG_ON: '1' }).isOn('on')).toBe(false);
  expect(read([]).isOn('on')).toBe(false);
});

it('everything that is wrong is told at once, with the usage below', () => {
  const settings = read(['--file', 'nowhere', '--drain-ms', 'x']);
  expect(settings.file('file')).toBe('nowhere');
  settings.number('drain-ms', { least: 0, most: 9 });
  expect(
    settings.tried('on', () => {
      throw new Error('it cannot be read');
    }),
  ).toBeUndefined();
  settings.must(false, 'one of both is needed');
  settings.must(true, 'this is as it should be');
  expect(() => settings.check('It cannot start', 'usage')).toThrow(
    [
      'It cannot start:',
      '- --file: there is no file nowhere',
      '- --drain-ms must be a number from 0 to 9, but got: x',
      '- --on: it cannot be read',
      '- one of both is needed',
      '',
      'usage',
    ].join('\n'),
  );
});

it('what a file has in it is read, and one that cannot be read is a problem', () => {
  expect(String(read(['--file', here]).contents('file'))).toContain('what a file has in it');
  expect(read([]).contents('file')).toBeUndefined();
  const settings = read(['--file', dirname(here)]);
  expect(settings.contents('file')).toBeUndefined();
  expect(() => settings.check('wrong')).toThrow(/^wrong:\n- --file: EISDIR/);
  const missing = read(['--file', 'nowhere']);
  expect(missing.contents('file')).toBeUndefined();
  expect(() => missing.check('wrong')).toThrow('wrong:\n- --file: there is no file nowhere');
});

it('a file that is there is no problem, nor is the usual one', () => {
  const settings = read(['--file', here]);
  expect(settings.file('file')).toBe(here);
  expect(settings.file('drain-ms', here)).toBe(here);
  expect(settings.tried('file', () => 1)).toBe(1);
  expect(settings.checked('read', 'wrong')).toBe('read');
  expect(() => settings.check('wrong')).not.toThrow();
});
