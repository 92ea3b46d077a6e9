import {
  resultWords,
  type ResultOf,
  type ResultWords,
  type SelfCheck,
  type SelfTestWords,
  type Verdict,
} from "../../i18n/selfTestWords";

/** What came of a check: one of its results, or the reason why it could not be made. */
export type Outcome<Check extends SelfCheck = SelfCheck> =
  | { readonly kind: "result"; readonly result: ResultOf<Check>; readonly milliseconds?: number }
  | { readonly kind: "failed"; readonly reason: string };

/** An outcome as it is read. */
export interface Told {
  readonly check: SelfCheck;
  readonly title: string;
  readonly verdict: Verdict;
  readonly says: string;
  readonly means: string;
  readonly todo: string | null;
}

/** An outcome in words. */
export function tell<Check extends SelfCheck>(
  words: SelfTestWords,
  language: string,
  check: Check,
  outcome: Outcome<Check>,
): Told {
  const { title } = words.checks[check];
  if (outcome.kind === "failed")
    return { check, title, verdict: "less", says: words.failed(outcome.reason), means: words.failedMeans, todo: null };
  const { verdict, says, means, todo }: ResultWords = resultWords(words, check, outcome.result);
  const figure = seconds(language, outcome.milliseconds ?? 0);
  return { check, title, verdict, says: says(figure), means, todo: todo ?? null };
}

/** The worst verdict of all, which is that of the whole. */
export function worst(all: readonly Told[]): Verdict {
  const has = (verdict: Verdict): boolean => all.some((told) => told.verdict === verdict);
  return has("poor") ? "poor" : has("less") ? "less" : "good";
}

/** The sum in one line. */
export function sumOf(words: SelfTestWords, all: readonly Told[]): string {
  const good = all.filter(({ verdict }) => verdict === "good").length;
  return `${words.sum[worst(all)]} ${words.counted(good, all.length)}`;
}

/** Where and with what the test was made. */
export interface Circumstances {
  readonly address: string;
  /** ISO date and time. */
  readonly time: string;
  readonly browser: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The text to pass on: plain, a line for each thing. */
export function reportOf(
  words: SelfTestWords,
  siteName: string,
  all: readonly Told[],
  { address, time, browser, width, height }: Circumstances,
): string {
  const { tested, browser: browserLabel, window: windowLabel } = words.reportHead;
  return [
    `${siteName}: ${words.title}`,
    `${tested}: ${time}, ${address}`,
    `${browserLabel}: ${browser}`,
    `${windowLabel}: ${width} × ${height}`,
    "",
    sumOf(words, all),
    "",
    ...all.flatMap(({ title, verdict, says, means, todo }) => [
      `[${words.verdicts[verdict]}] ${title}: ${says} ${means}`,
      ...(todo === null ? [] : [`    ${words.todo} ${todo}`]),
    ]),
    "",
  ].join("\n");
}

function seconds(language: string, milliseconds: number): string {
  const style = { style: "unit", unit: "second", unitDisplay: "long", maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(language, style).format(milliseconds / 1000);
}
