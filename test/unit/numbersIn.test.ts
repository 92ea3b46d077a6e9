import { describe, expect, it } from "vitest";
import { numbersIn } from "../../src/model/numbersIn";

describe("the numbers of a title", () => {
  it.each([
    ["The Armenian side says it lost 18 soldiers, Azerbaijan says it lost 12", [18, 12]],
    ["Azerbaijan reports three of its soldiers dead, the Karabakh side four", [3, 4]],
    ["Crisis Group counts over 7,000 soldiers", [7000]],
  ])("are those of %s", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    "An Azerbaijani Mi-24 is lost",
    "Fire from 11:00 on 5 April 2016",
    "2–5 April 2016",
    "One official says so",
    "Resolution 853",
  ])("are not dates, hours, “one” or parts of a name: %s", (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});
