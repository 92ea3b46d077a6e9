import { Component, type ComponentType, type FunctionComponent } from "preact";

/** The same view, drawn anew only when something that it is drawn from has changed, by identity. */
export function steady<Props extends object>(view: FunctionComponent<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const [before, after] = [Object.entries(this.props), Object.entries(next)];
      return (
        before.length !== after.length ||
        after.some(([name, value], index) => before[index]?.[0] !== name || before[index][1] !== value)
      );
    }
    override render() {
      return view(this.props);
    }
  };
}
