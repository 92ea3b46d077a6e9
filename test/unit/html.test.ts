import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { pages } from "../fixtures/pages";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // `event=lele-tepe` is at once a fragment and a state; HTML lets an id be anything without white space.
    "valid-id": ["error", { relaxed: true }],
    // `<input/>` is HTML too: how a void element is written is the renderer's affair.
    "void-style": "off",
  },
});
const whole = (body: string) =>
  `<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>A page</title>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
async function mistakes(body: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(whole(body));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ""})`),
  );
}

describe("the validator", () => {
  it("sees a mistake if there is one", async () => {
    expect(await mistakes("<main><p><div>in a paragraph</div></p></main>")).not.toEqual([]);
    expect(await mistakes('<main><p id="a">once</p><p id="a">twice</p></main>')).not.toEqual([]);
  });
});

describe.each(["index.html", "events/lele-tepe/index.html", "404.html"])("%s", (file) => {
  it("is HTML without mistakes", async () => {
    const page = pages.find((candidate) => candidate.file === file);
    expect(await mistakes(page?.body ?? "<nothing>")).toEqual([]);
  });
});
