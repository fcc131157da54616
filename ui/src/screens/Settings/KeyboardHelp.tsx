import styles from "./Settings.module.css";
import { say } from "./say";

const KEYS: { keys: string[]; does: string }[] = [
  { keys: ["/"], does: say("doesSearch") },
  { keys: [say("keyCtrl"), "K"], does: say("doesSearchAnywhere") },
  { keys: ["?"], does: say("doesHelp") },
  { keys: ["↓", "↑"], does: say("doesResults") },
  { keys: [say("keyTab")], does: say("doesNext") },
  { keys: [say("keyShift"), say("keyTab")], does: say("doesBefore") },
  { keys: [say("keyEnter")], does: say("doesPress") },
  { keys: [say("keySpace")], does: say("doesSpace") },
  { keys: ["→", "←"], does: say("doesArrows") },
  { keys: [say("keyEsc")], does: say("doesShut") },
  { keys: [say("keyAlt"), "←"], does: say("doesBack") },
  { keys: [say("keyCtrl"), "P"], does: say("doesPrint") },
];

/** Everything works without a mouse: how. */
export function KeyboardHelp() {
  return (
    <section className={styles.help} aria-labelledby="keyboard">
      <h2 id="keyboard">{say("keyboard")}</h2>
      <p className="measure">{say("keyboardLead")}</p>
      <table className={styles.keys}>
        <thead>
          <tr>
            <th scope="col">{say("keysHead")}</th>
            <th scope="col">{say("doesHead")}</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
