import { existsSync, readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The environment of a program. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a number may be. */
interface Bounds {
  least: number;
  most: number;
}

/**
 * Reads the settings of a program: each from its flag, or from the environment, where `--drain-ms` is `LIANDONG_DRAIN_MS` unless it is said otherwise. What
 * is wrong is gathered, so that whoever starts the program is told of everything at once.
 */
export class Settings {
  readonly #values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly #env: Environment;
  readonly #problems: string[] = [];

  /** Throws for a flag that there is not, as `parseArgs` does. */
  constructor(args: readonly string[], env: Environment, flags: NonNullable<ParseArgsConfig['options']>) {
    this.#values = parseArgs({ args: [...args], options: flags }).values;
    this.#env = env;
  }

  /** A text; undefined when nobody says. */
  text(flag: string, name = nameOf(flag)): string | undefined {
    const value = this.#values[flag];
    return typeof value === 'string' ? value : this.#env[name];
  }

  /** A file, which must be there. */
  file(flag: string, usual?: string): string | undefined {
    const file = this.text(flag) ?? usual;
    if (file !== undefined) this.must(existsSync(file), `--${flag}: there is no file ${file}`);
    return file;
  }

  /** What a file has in it; undefined when nobody says which, or when it cannot be read. */
  contents(flag: string): Buffer | undefined {
    const file = this.file(flag);
    return file !== undefined && existsSync(file) ? this.tried(flag, () => readFileSync(file)) : undefined;
  }

  /** A whole number within bounds; undefined when nobody says, or when it is wrong. */
  number(flag: string, { least, most }: Bounds, name = nameOf(flag)): number | undefined {
    const text = this.text(flag, name);
    if (text === undefined) return undefined;
    const isRight = /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most;
    this.must(isRight, `--${flag} must be a number from ${least} to ${most}, but got: ${text}`);
    return isRight ? Number(text) : undefined;
  }

  /** Whether something is to be: by its flag, or by `true` in the environment. */
  isOn(flag: string): boolean {
    return this.#values[flag] === true || this.#env[nameOf(flag)] === 'true';
  }

  /** A list: of a flag that may be repeated, or separated by commas. */
  list(flag: string, name = nameOf(flag)): string[] {
    const value = this.#values[flag];
    const texts = Array.isArray(value) ? value.map(String) : [typeof value === 'string' ? value : (this.#env[name] ?? '')];
    return texts.flatMap((each) => each.split(',')).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
  }

  /** What a flag's value comes to; undefined, and a problem, when that throws. */
  tried<Result>(flag: string, work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      this.must(false, `--${flag}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /** Notes a problem unless something is so. */
  must(isSo: boolean, problem: string): void {
    if (!isSo) this.#problems.push(problem);
  }

  /** Throws one Error that lists every problem, a line each below `what`, and ends with the usage where that is given. */
  check(what: string, usage?: string): void {
    if (this.#problems.length === 0) return;
    const end = usage === undefined ? '' : `\n\n${usage}`;
    throw new Error(`${what}:\n${this.#problems.map((each) => `- ${each}`).join('\n')}${end}`);
  }

  /** Throws as `check` does. Returns what was read, which is there when nothing is wrong. */
  checked<Value>(value: Value | undefined, what: string, usage?: string): Value {
    this.check(what, usage);
    if (value === undefined) throw new Error(`${what}.`);
    return value;
  }
}

/** A port that may be listened on; 0 lets the system choose. */
export const anyPort: Bounds = { least: 0, most: 65_535 };

function nameOf(flag: string): string {
  return `LIANDONG_${flag.replaceAll('-', '_').toUpperCase()}`;
}
