import type { RouteCard } from "../../client";
import messages from "../../language/en/RouteList.json";
import { sayer } from "../../language/say";
import { Disclosure } from "../Disclosure/Disclosure";
import { RouteDetail } from "../RouteDetail/RouteDetail";
import {
  drawnMonths,
  longest,
  sayFeesShort,
  sayLength,
  sayPaid,
  sayStrip,
  sayWhoDecides,
} from "../RouteDetail/route";
import { MonthsAxis, Strip, StripKey } from "../Strip/Strip";
import { axisMonths } from "../Strip/strip";
import styles from "./RouteList.module.css";

const say = sayer(messages);

type RouteListProps = {
  routes: RouteCard[];
  /** The axis, where several lists share one; none: as long as these routes need. */
  axis?: number;
  /** A list above has shown the axis and the key already. */
  headless?: boolean;
  /** What the fills mean stands above already. */
  keyless?: boolean;
  /** The level of each route's heading. */
  level?: 3 | 4;
  /** Whether these routes end at registration. */
  registers?: boolean;
};

/** Routes as rows of a timetable: months on one shared axis; each row opens to all of it. */
export function RouteList(props: RouteListProps) {
  const { routes, level = 3, registers = false, headless = false } = props;
  const axis = props.axis ?? axisMonths(longest(routes));
  const patterns = [...new Set(routes.map(({ pattern }) => pattern))];
  return (
    <div className={styles.list}>
      {!headless && (
        <div className={styles.head}>
          {props.keyless ? <span /> : <StripKey patterns={patterns} />}
          <MonthsAxis axis={axis} />
        </div>
      )}
      <ul className={styles.rows}>
        {routes.map((route) => (
          <li key={route.id} className={styles.row}>
            <Disclosure
              title={route.title}
              level={level}
              summary={<Summary route={route} axis={axis} registers={registers} />}
            >
              <RouteDetail route={route} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  );
}

type SummaryProps = { route: RouteCard; axis: number; registers: boolean };

function Summary({ route, axis, registers }: SummaryProps) {
  const months = drawnMonths(route);
  const who = sayWhoDecides(route);
  return (
    <div className={styles.summary}>
      {months && (
        <Strip
          parts={[{ starts: 0, months, pattern: route.pattern }]}
          axis={axis}
          said={sayStrip(route)}
          registers={registers}
        />
      )}
      <ul className={styles.said}>
        <li>{sayLength(route) ?? say("lengthUnknown")}</li>
        <li>{sayFeesShort(route.fees)}</li>
        <li>{sayPaid(route)}</li>
        {who && <li>{say("mustSayYes", { who })}</li>}
        {route.closed && <li className={styles.closed}>{say("closed")}</li>}
      </ul>
    </div>
  );
}
