import type { LessonAnswer, LessonStep as Step } from "../../model/lesson";
import { Text } from "../Text";
import { ClaimQuote } from "./ClaimQuote";
import type { LessonContext } from "./context";

interface LessonStepProps extends LessonContext {
  readonly lesson: string;
  readonly step: Step;
  readonly number: number;
  readonly all: number;
}

/**
 * One step of a lesson. Answers open by themselves, without a script: nothing is stored, and nothing is sent. Its address is a
 * fragment and a view at once, as that of a card is.
 */
export function LessonStep({ lesson, step, number, all, ...context }: LessonStepProps) {
  const { words, language, live, root } = context;
  const progress = `progress=${lesson}/${step.id}`;
  const link = (to: number): string => `#lesson=${lesson}/${String(to)}`;
  return (
    <>
      <p class="lesson-move" id={progress}>
        {words.step(number, all)} · <b>{words.move[step.move]}:</b> {words.moveAsks[step.move]}
      </p>
      <h3 tabIndex={-1} aria-describedby={progress}>
        <Text of={step.title} language={language} />
      </h3>
      {step.text.map((paragraph) => (
        <p key={paragraph.en}>
          <Text of={paragraph} language={language} />
        </p>
      ))}
      {step.claims.length > 0 && <h4>{words.lookAt}</h4>}
      {step.claims.map((id) => (
        <ClaimQuote key={id} id={id} {...context} />
      ))}
      {step.question !== undefined && (
        <div class="lesson-question">
          <h4>
            <Text of={step.question.ask} language={language} />
          </h4>
          <p class="hint">{words.questionHint}</p>
          {step.question.answers.map((answer) => (
            <Answer key={answer.text.en} answer={answer} name={`${lesson}-${step.id}`} {...context} />
          ))}
        </div>
      )}
      {step.write !== undefined && (
        <div class="lesson-question">
          <label>
            <b>
              <Text of={step.write.ask} language={language} />
            </b>
            {live && <textarea rows={6} autocomplete="off" />}
          </label>
          <p class="hint">{words.staysHere}</p>
          <details>
            <summary>{words.example}</summary>
            <p>
              <Text of={step.write.example} language={language} />
            </p>
            {step.write.quotes.map((id) => (
              <ClaimQuote key={id} id={id} {...context} />
            ))}
          </details>
        </div>
      )}
      {live && (
        <p class="lesson-tools">
          <button type="button" data-lesson="view">
            {words.showStep}
          </button>{" "}
          <button type="button" data-lesson="leave">
            {words.leave}
          </button>
        </p>
      )}
      <nav class="lesson-nav" aria-label={words.lesson}>
        {number > 1 && (
          <a href={link(number - 1)} rel="prev">
            {words.previousStep}
          </a>
        )}
        {number < all ? (
          <a href={link(number + 1)} rel="next">
            {words.nextStep}
          </a>
        ) : (
          <span>
            {words.lessonEnd} <a href={`${root}lessons/${lesson}/worksheet/`}>{words.worksheet}</a>
          </span>
        )}
      </nav>
    </>
  );
}

/** An answer with what the evidence says to it. Of one question, only one stands open. */
function Answer({
  answer,
  name,
  ...context
}: LessonContext & { readonly answer: LessonAnswer; readonly name: string }) {
  const { words, model, language } = context;
  return (
    <details class={answer.fits ? "lesson-answer fits" : "lesson-answer"} name={name}>
      <summary>
        <Text of={answer.text} language={language} />
      </summary>
      <p>
        <b>{answer.fits ? words.fits : words.fitsNot}</b> <Text of={answer.feedback} language={language} />
      </p>
      {answer.quotes.map((id) => (
        <ClaimQuote key={id} id={id} {...context} />
      ))}
      {model.slips
        .filter(({ id }) => answer.slips.includes(id))
        .map((slip) => (
          <p key={slip.id} class="lesson-quote">
            <Text of={slip.text} language={language} />
          </p>
        ))}
    </details>
  );
}
