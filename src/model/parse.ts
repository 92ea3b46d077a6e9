import type * as v from "valibot";
import { failed, ok, type Result } from "../lib/result";
import type { Claim } from "./claim";
import { compareEvents } from "./events";
import type { Problem } from "./problem";
import { checkShape, readJson } from "./readFile";
import { checkReferences } from "./references";
import { checkRules } from "./rules";
import { locateExcerpts } from "./locateExcerpts";
import type { Slip } from "./reading";
import { editorialSchemas, fileSchemas } from "./schema";
import type { Content } from "./types";

/** The text of each file of `src/content`, by its name. */
export type ContentFiles = { readonly [file: string]: string };

/** What the files hold once their shapes are checked, before anything is checked against anything else. */
export interface RawContent {
  readonly articleText: string;
  readonly article: v.InferOutput<(typeof fileSchemas)["article.json"]>;
  readonly sources: readonly Entry<"sources.json">[];
  readonly claimants: readonly Entry<"claimants.json">[];
  readonly claims: readonly Entry<"claims.json">[];
  readonly places: readonly Entry<"places.json">[];
  readonly events: readonly Entry<"events.json">[];
  readonly layers: readonly Entry<"layers.json">[];
  readonly timeline: readonly Entry<"timeline.json">[];
  readonly slips: readonly Entry<"slips.json">[];
  readonly disagreements: readonly Entry<"disagreements.json">[];
  readonly glossary: readonly Entry<"glossary.json">[];
  readonly figures: readonly Entry<"figures.json">[];
  readonly aliases: Entry<"aliases.json">;
  readonly published: Entry<"published.json">;
  readonly names: readonly Entry<"names.json">[];
  /** What was set aside, so that it raises no second problem elsewhere. */
  readonly setAside: SetAside;
}

/** By file: the ids of entries whose shape is wrong, and the files of which something could not even be named. */
export interface SetAside {
  readonly ids: { readonly [file: string]: readonly string[] };
  readonly unreadable: ReadonlySet<string>;
}
const schemas = { ...fileSchemas, ...editorialSchemas };
type Entry<File extends keyof typeof schemas> = v.InferOutput<(typeof schemas)[File]>;
type SingleFile = "article.json" | "aliases.json" | "published.json";
type ListFile = Exclude<keyof typeof schemas, SingleFile>;

/**
 * Parses the content. Gives **every** problem found, not the first: an editor who fixes one should not meet the next only
 * afterwards. An entry whose shape is wrong is left out of the later checks, so that its own problem is not drowned.
 */
export function parseContent(files: ContentFiles, sha256: (text: string) => string): Result<Content, Problem> {
  const problems: Problem[] = [];
  const ids: Record<string, string[]> = {};
  const unreadable = new Set<string>();
  const setAside = (file: string, entry: unknown): void => {
    const id = idOf(entry);
    if (id === null) unreadable.add(file);
    else (ids[file] ??= []).push(id);
  };
  const read = (file: string): unknown => {
    const text = files[file];
    if (text === undefined) {
      problems.push({ file, what: "is missing" });
      unreadable.add(file);
      return undefined;
    }
    const outcome = readJson(file, text);
    if ("value" in outcome) return outcome.value;
    problems.push(...outcome.problems);
    unreadable.add(file);
    return undefined;
  };
  const one = <File extends SingleFile>(file: File): Entry<File> | null => {
    const value = read(file);
    if (value === undefined) return null;
    const outcome = checkShape(file, undefined, schemas[file], value);
    if ("value" in outcome) return outcome.value;
    problems.push(...outcome.problems);
    return null;
  };
  const list = <File extends ListFile>(file: File, noun: string): readonly Entry<File>[] => {
    const value = read(file);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      problems.push({ file, what: "is no list" });
      unreadable.add(file);
      return [];
    }
    const entries: Entry<File>[] = [];
    value.forEach((entry: unknown, index) => {
      const outcome = checkShape(file, `${noun} ${idOf(entry) ?? `number ${String(index + 1)}`}`, schemas[file], entry);
      if ("value" in outcome) entries.push(outcome.value);
      else {
        problems.push(...outcome.problems);
        setAside(file, entry);
      }
    });
    return entries;
  };

  const article = one("article.json");
  const articleText = files["article.txt"];
  if (articleText === undefined) problems.push({ file: "article.txt", what: "is missing" });
  const lists = {
    sources: list("sources.json", "source"),
    claimants: list("claimants.json", "claimant"),
    claims: list("claims.json", "claim"),
    places: list("places.json", "place"),
    events: list("events.json", "event"),
    layers: list("layers.json", "layer"),
    timeline: list("timeline.json", "entry"),
    slips: list("slips.json", "slip"),
    disagreements: list("disagreements.json", "disagreement"),
    glossary: list("glossary.json", "term"),
    figures: list("figures.json", "figure"),
    aliases: one("aliases.json") ?? {},
    published: one("published.json") ?? { events: [], sentences: [] },
    names: list("names.json", "name"),
  };
  if (article === null || articleText === undefined) return failed(problems);
  const raw: RawContent = { articleText, article, ...lists, setAside: { ids, unreadable } };
  const claims = locateExcerpts(raw);
  problems.push(...claims.problems, ...checkReferences(raw), ...checkRules(raw, sha256(articleText)));
  if (problems.length > 0) return failed(problems);
  // What was published before and which names may stand is for checking alone.
  const {
    articleText: text,
    article: passport,
    published: _published,
    names: _names,
    setAside: _setAside,
    ...rest
  } = raw;
  return ok({
    ...rest,
    article: { ...passport, text },
    claims: claims.located,
    events: [...raw.events].sort(compareEvents),
    slips: byPlaceInArticle(raw.slips, claims.located),
  });
}

/** The slips in the order in which a reader of the article comes to them. */
function byPlaceInArticle(slips: readonly Slip[], claims: readonly Claim[]): readonly Slip[] {
  const startOf = ({ claim }: Slip): number =>
    claims.find(({ id }) => id === claim)?.evidence.find((item) => item.kind === "excerpt")?.start ?? Infinity;
  return [...slips].sort((a, b) => startOf(a) - startOf(b));
}

function idOf(entry: unknown): string | null {
  if (typeof entry !== "object" || entry === null || !("id" in entry)) return null;
  return typeof entry.id === "string" ? entry.id : null;
}
