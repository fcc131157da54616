import { useEffect, useRef, useState } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { isField } from "../../components/SearchBox/searchBox";
import { useDisplayed } from "../../display/DisplayProvider";
import { toHash } from "../../navigation/place";
import { usePlace } from "../../navigation/usePlace";
import styles from "./Access.module.css";
import { KeyboardHelp } from "./KeyboardHelp";
import { Options } from "./Options";
import { say } from "./say";

/**
 * The one button on every screen that opens the settings beside the page, so that nobody loses
 * their place. The key ? does the same.
 */
export function Access() {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const here = toHash(usePlace());
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving anywhere shuts the panel
  useEffect(() => setOpen(false), [here]);
  const shortcuts = useDisplayed("shortcuts");
  useEffect(() => {
    if (!shortcuts) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isField(document.activeElement) || document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [shortcuts]);
  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles.access}
        aria-label={say("access")}
        aria-haspopup="dialog"
        aria-keyshortcuts={shortcuts ? "?" : undefined}
        onClick={() => {
          // Some engines give a clicked button no focus; the panel hands it back here.
          button.current?.focus();
          setOpen(true);
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.sliders}>
          <path d="M3 5.5H21M3 12H21M3 18.5H21" />
          <circle cx="15.5" cy="5.5" r="2.6" />
          <circle cx="7.5" cy="12" r="2.6" />
          <circle cx="13" cy="18.5" r="2.6" />
        </svg>
        <span className={styles.long}>{say("access")}</span>
        <span className={styles.short}>{say("accessShort")}</span>
      </button>
      {open && <Panel onClose={() => setOpen(false)} />}
    </>
  );
}

function Panel({ onClose }: { onClose: () => void }) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isOpen
      onOpenChange={(open) => open || onClose()}
      isDismissable
    >
      <Modal className={styles.panel ?? ""}>
        <Dialog className={styles.dialog ?? ""}>
          <div className={styles.head}>
            <Heading slot="title" level={2}>
              {say("title")}
            </Heading>
            <Button slot="close" className={styles.close ?? ""}>
              {say("close")}
            </Button>
          </div>
          <Options />
          <KeyboardHelp />
          <p>
            <a href={toHash({ screen: "settings" })}>{say("page")}</a>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
