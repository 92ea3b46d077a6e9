/**
 * Layers of one kind made to share a program. The engine compiles one for each combination of paints that are the same for all features,
 * depend on the feature, or on feature and zoom; and its first frame waits for all: without a graphics card each takes as long as half a
 * frame. So the paints in which our layers differ are asked in one way everywhere, also where they come out the same.
 */
import type { LayerSpecification } from "maplibre-gl";

/** How a kind of layer is asked, and for which paints, each with its default. */
const asked: {
  readonly [type: string]: { readonly byZoom: boolean; readonly paints: { readonly [paint: string]: number | string } };
} = {
  fill: { byZoom: true, paints: { "fill-opacity": 1 } },
  line: { byZoom: true, paints: { "line-opacity": 1, "line-width": 1 } },
  symbol: { byZoom: false, paints: { "icon-opacity": 1, "text-color": "#000", "text-opacity": 1 } },
};

export function alikePaints<Layer extends LayerSpecification>(layer: Layer): Layer {
  const { byZoom = false, paints = {} } = asked[layer.type] ?? {};
  const own: { readonly [paint: string]: unknown } = { ...layer.paint };
  const alike = Object.entries(paints).flatMap(([name, usual]) => {
    const value = own[name] ?? usual;
    // What is not drawn at all stays so.
    return value === 0 ? [] : [[name, byZoom ? ofZoom(value) : ofFeature(value)] as const];
  });
  return { ...layer, paint: { ...own, ...Object.fromEntries(alike) } };
}

function ofFeature(value: unknown): unknown {
  return Array.isArray(value) ? value : ["case", ["has", "layer"], value, value];
}

/** The zoom may be asked at the top of an expression only: its stops are asked of the feature. */
function ofZoom(value: unknown): readonly unknown[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [];
  const [operator, curve, input, ...stops] = parts;
  if (operator !== "interpolate" || JSON.stringify(input) !== '["zoom"]')
    return ["interpolate", ["linear"], ["zoom"], 0, ofFeature(value), 24, ofFeature(value)];
  return [operator, curve, input, ...stops.map((stop, index) => (index % 2 === 1 ? ofFeature(stop) : stop))];
}
