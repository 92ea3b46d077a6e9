/** The script of `/selftest/`: makes the checks one after another and shows what came of them. Nothing is sent anywhere. */
import { selfChecks, selfTestWordsIn, type SelfCheck } from "./i18n/selfTestWords";
import { finish, sayRunning, show } from "./app/selfTest/page";
import { tell, type Outcome, type Told } from "./app/selfTest/outcome";
import { probeFrame, probeMessages, probePicture } from "./app/selfTest/frameProbes";
import { probeCors, probeFonts, probeGraphics, probePolicy, probeStorage, probeWorker } from "./app/selfTest/probes";

const page = document.documentElement;
const { root = "../" } = page.dataset;
const words = selfTestWordsIn(page.lang);
const probe = document.getElementById("probe");

const frame = document.createElement("iframe");
frame.title = words.frameTitle;
frame.src = `${root}embed/map/`;

const probes: { readonly [Check in SelfCheck]: () => Outcome<Check> | Promise<Outcome<Check>> } = {
  graphics: probeGraphics,
  worker: () => probeWorker(`${root}selftest/worker.js`),
  fonts: probeFonts,
  policy: probePolicy,
  cors: () => probeCors(`${root}selftest/worker.js`),
  storage: probeStorage,
  frame: () => probeFrame(frame, probe ?? document.body),
  picture: () => probePicture(frame),
  messages: () => probeMessages(frame),
};

async function make<Check extends SelfCheck>(check: Check): Promise<Told> {
  let outcome: Outcome<Check>;
  try {
    outcome = await probes[check]();
  } catch (reason) {
    outcome = { kind: "failed", reason: String(reason) };
  }
  return tell(words, page.lang, check, outcome);
}

sayRunning(words);
const all: Told[] = [];
for (const check of selfChecks) {
  const told = await make(check);
  show(words, told);
  all.push(told);
}
finish(words, document.querySelector(".plain a")?.textContent ?? "", all, {
  address: window.location.href,
  time: new Date().toISOString(),
  browser: navigator.userAgent,
  width: window.innerWidth,
  height: window.innerHeight,
});
