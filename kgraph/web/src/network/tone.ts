/** Tone of a score on the scale of PLOVER, from conflict (-10) to cooperation (+10). */

export type Tone = "conflict" | "neutral" | "cooperation";

export const TONES: readonly Tone[] = ["conflict", "neutral", "cooperation"];

/** Scores within one point of zero are neutral. */
export function tone(score: number): Tone {
  return score < -1 ? "conflict" : score > 1 ? "cooperation" : "neutral";
}
