import styles from "./Settings.module.css";

const KEYS: { keys: string[]; does: string }[] = [
  { keys: ["/"], does: "Go to the search box" },
  { keys: ["Ctrl", "K"], does: "Go to the search box, from anywhere" },
  { keys: ["↓", "↑"], does: "In search: down and up the results" },
  { keys: ["Tab"], does: "To the next thing; with Shift, to the one before" },
  { keys: ["Enter"], does: "Open a link or press a button" },
  { keys: ["Space"], does: "Press a button, choose an answer, scroll" },
  { keys: ["Esc"], does: "Shut what lies on top" },
  { keys: ["Alt", "←"], does: "Back to where you were" },
  { keys: ["Ctrl", "P"], does: "Print" },
];

/** Everything works without a mouse: how. */
export function KeyboardHelp() {
  return (
    <section className={styles.help} aria-labelledby="keyboard">
      <h2 id="keyboard">By keyboard</h2>
      <p className="measure">
        Everything here works without a mouse. The first Tab offers a jump to the page.
      </p>
      <table className={styles.keys}>
        <thead>
          <tr>
            <th scope="col">Keys</th>
            <th scope="col">What they do</th>
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
