import { formatDays } from "../i18n/format";
import { eventsWithFigures, figuresOf, rangeOf, type FigureGroup } from "../select/compare";
import { claimantOf, textOf, type StillContext } from "./context";
import { Text } from "./Text";

/** Who reports how many, of whom, when. Each group is one kind of figure; nothing is added up. */
export function FigureTables(context: StillContext) {
  const { model, t, language, events } = context;
  return (
    <>
      <h3>{t.figures}</h3>
      <p class="hint">{t.figuresHint}</p>
      {eventsWithFigures(model, events).map(({ number, event }) => (
        <table key={event.id} class="figures">
          <caption>
            <a href={`#event=${event.id}`}>
              {number}. <Text of={event.title} language={language} />
            </a>{" "}
            ({formatDays(language, event.days.from, event.days.to)})
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.ofWhom}</th>
              <th scope="col">{t.howMany}</th>
              <th scope="col">{t.whoReports}</th>
            </tr>
          </thead>
          {figuresOf(model, event.id).map((group) => (
            <Group key={`${group.what} ${group.who}`} group={group} {...context} />
          ))}
        </table>
      ))}
      <p>
        <a href="#figures">{t.publishedFigures}</a>
      </p>
    </>
  );
}

function Group({ group, model, t, language }: StillContext & { readonly group: FigureGroup }) {
  const { low, high } = rangeOf(group.given);
  return (
    <tbody>
      {group.given.map(({ figure, claim }, index) => {
        const claimant = claimantOf(model, claim.claimant);
        return (
          <tr key={claim.id}>
            <th scope="row">
              {index === 0 && (
                <>
                  {t.counted[group.what]}: <Text of={figure.who} language={language} />
                  {low !== high && <small> {t.range(low, high)}</small>}
                </>
              )}
            </th>
            <td>
              {figure.qualifier === undefined ? "" : `${t.qualifier[figure.qualifier]} `}
              {figure.count}
            </td>
            <td>{claimant === undefined ? claim.claimant : textOf(claimant.name, language)}</td>
          </tr>
        );
      })}
    </tbody>
  );
}
