/**
 * A copy of JSON with one place changed, named as faults name places: `sections[0].pages[1].id`. A place that does not
 * exist is added; `undefined` takes the place away. Every key becomes an own key, `__proto__` too.
 */
export function changed<Json>(json: Json, path: string, value: unknown): Json {
  const copy = structuredClone(json);
  const steps = [...path.matchAll(/([^.[\]]+)/g)].map(([step]) => step);
  const last = steps.pop() ?? '';
  let target: unknown = copy;
  for (const step of steps) target = (target as Record<string, unknown>)[step];
  const parent = target as Record<string, unknown>;
  if (value !== undefined)
    Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
}
