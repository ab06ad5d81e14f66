/** A part that is fetched when it is first shown. */

import type { ComponentType } from "preact";
import { useLoad } from "../data/load";
import { Loaded } from "./states";

export function lazy<P extends object>(fetch: () => Promise<ComponentType<P>>) {
  return function Lazy(props: P) {
    const load = useLoad(fetch, []);
    return <Loaded load={load}>{(Part) => <Part {...props} />}</Loaded>;
  };
}
