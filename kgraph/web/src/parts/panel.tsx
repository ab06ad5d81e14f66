/** The evidence of an event beside the page, as a dialog: Escape or the back button closes it. */

import { useEffect, useRef } from "preact/hooks";
import { useSay } from "../i18n/i18n";
import { ID, href, replace, useRoute } from "../router";
import { EventAccount } from "./account";

export function Panel() {
  const say = useSay();
  const { page, rest, params } = useRoute();
  const dialog = useRef<HTMLDialogElement>(null);
  const { e: event, ...others } = params;
  useEffect(() => {
    if (event && !dialog.current?.open) dialog.current?.showModal();
    if (!event) dialog.current?.close();
    dialog.current?.scrollTo(0, 0);
  }, [event]);
  const close = () => event && replace(href(page, rest, others));
  const closed = () => !dialog.current?.open && close();
  return (
    <dialog ref={dialog} class="panel" aria-labelledby="account-title" onClose={closed} onClick={(at) => at.target === dialog.current && close()}>
      {event && (
        <div class="inside">
          <p class="bar">
            <a href={href("event", event)}>{say("event.page")}</a>
            <button type="button" onClick={close} autofocus>
              <span aria-hidden="true">✕</span> {say("panel.close")}
            </button>
          </p>
          <EventAccount event={ID + event} level={2} />
        </div>
      )}
    </dialog>
  );
}
