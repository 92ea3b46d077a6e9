import type { Lesson } from "../../model/lesson";
import { Text } from "../Text";
import { ClaimQuote } from "./ClaimQuote";
import type { LessonContext } from "./context";

interface WorksheetProps extends LessonContext {
  readonly lesson: Lesson;
  readonly withAnswers: boolean;
}

/** A lesson on paper: what there is to look at, the question, room to write; or, for the teacher, what the evidence says. */
export function Worksheet({ lesson, withAnswers, ...context }: WorksheetProps) {
  const { words, language } = context;
  return (
    <>
      <p class="worksheet-fields">
        <span>{words.name}</span> <span>{words.date}</span>
      </p>
      <ol class="worksheet">
        {lesson.steps.map((step) => (
          <li key={step.id}>
            <h2>
              <Text of={step.title} language={language} />
            </h2>
            {step.text.map((paragraph) => (
              <p key={paragraph.en}>
                <Text of={paragraph} language={language} />
              </p>
            ))}
            {step.claims.map((id) => (
              <ClaimQuote key={id} id={id} {...context} />
            ))}
            {step.question !== undefined && (
              <>
                <h3>
                  <Text of={step.question.ask} language={language} />
                </h3>
                {!withAnswers && <p class="hint">{words.yourAnswer}</p>}
                <ul class="worksheet-answers">
                  {step.question.answers.map((answer) => (
                    <li key={answer.text.en} class={withAnswers && answer.fits ? "ticked" : ""}>
                      <Text of={answer.text} language={language} />
                      {withAnswers && (
                        <p>
                          <b>{answer.fits ? words.fits : words.fitsNot}</b>{" "}
                          <Text of={answer.feedback} language={language} />
                        </p>
                      )}
                    </li>
                  ))}
                </ul>
                {!withAnswers && <p class="worksheet-lines">{words.reason}</p>}
              </>
            )}
            {step.write !== undefined && (
              <>
                <h3>
                  <Text of={step.write.ask} language={language} />
                </h3>
                {withAnswers ? (
                  <p>
                    <b>{words.example}:</b> <Text of={step.write.example} language={language} />
                  </p>
                ) : (
                  <p class="worksheet-lines tall" />
                )}
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
