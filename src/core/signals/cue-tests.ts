/** The patterns of a list of cues, each made ready when it is first tried: most are never met in a session. */
import { cueSource } from './cue';
import { cueProgram } from './cue-program';
import { ABSENT, runCue } from './cue-run';
import type { Rewriting } from './hit';

const UNMADE = -1;
/** A pattern that no program can be made of is tried as a regular expression. */
const IRREGULAR = -2;
const FIRST_TAPE = 4_096;

export class CueTests {
  readonly #cues: readonly string[];
  readonly #rewriting: Rewriting | null;
  readonly #masked: boolean;
  /** By cue, where its program begins. */
  readonly #bases: Int32Array;
  #tape = new Uint16Array(FIRST_TAPE);
  #used = 0;
  readonly #irregular = new Map<number, RegExp>();

  /** @param masked whether `*` stands for a vowel in the texts */
  constructor(cues: readonly string[], rewriting: Rewriting | null, masked: boolean) {
    this.#cues = cues;
    this.#rewriting = rewriting;
    this.#masked = masked;
    this.#bases = new Int32Array(cues.length).fill(UNMADE);
  }

  /**
   * Where the nth cue ends that starts at a place; `ABSENT` where it does not stand there.
   * @param units those of `text`, with at least one 0 behind
   */
  endOf(nth: number, text: string, units: Uint16Array, at: number): number {
    if (this.#bases[nth] === UNMADE) this.#make(nth);
    const base = this.#bases[nth] as number;
    if (base !== IRREGULAR) return runCue(this.#tape, base, units, text.length, at);
    const test = this.#irregular.get(nth) as RegExp;
    test.lastIndex = at;
    return test.test(text) ? test.lastIndex : ABSENT;
  }

  #make(nth: number): void {
    const plain = cueSource(this.#cues[nth] as string);
    const source = this.#rewriting?.source(plain, this.#masked) ?? plain;
    const program = cueProgram(source);
    if (program === null) {
      this.#irregular.set(nth, new RegExp(source, 'y'));
      this.#bases[nth] = IRREGULAR;
      return;
    }
    const end = this.#used + program.length;
    if (end > this.#tape.length) {
      const more = new Uint16Array(Math.max(end, this.#tape.length * 2));
      more.set(this.#tape);
      this.#tape = more;
    }
    this.#tape.set(program, this.#used);
    this.#bases[nth] = this.#used;
    this.#used = end;
  }
}
