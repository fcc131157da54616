import type { RouteCard } from "../../client";
import messages from "../../language/en/RouteList.json";
import { sayer } from "../../language/say";
import { sayPounds } from "../../words";
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
import { axisMonths, share } from "../Strip/strip";
import { highestFees } from "./fees";
import styles from "./RouteList.module.css";

const say = sayer(messages);

type RouteListProps = {
  routes: RouteCard[];
  /** The axis, where several lists share one; none: as long as these routes need. */
  axis?: number;
  /** The most that fees are drawn for, where several lists share it; none: as these routes need. */
  mostFees?: number;
  /** The level of each route's heading. */
  level?: 3 | 4;
  /** Whether these routes end at registration. */
  registers?: boolean;
};

/**
 * Routes as rows of a timetable: months on one shared axis and fees on another beneath it; each row
 * opens to all of it.
 */
export function RouteList(props: RouteListProps) {
  const { routes, level = 3, registers = false } = props;
  const mostFees = props.mostFees ?? highestFees(routes);
  const axis = props.axis ?? axisMonths(longest(routes));
  const patterns = [...new Set(routes.map(({ pattern }) => pattern))];
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <div>
          <StripKey patterns={patterns} />
          {mostFees > 0 && (
            <p className={styles.key}>
              <span className={styles.swatch} aria-hidden="true" />
              {say("feesKey", { most: sayPounds(mostFees) })}
            </p>
          )}
        </div>
        <MonthsAxis axis={axis} />
      </div>
      <ul className={styles.rows}>
        {routes.map((route) => (
          <li key={route.id} className={styles.row}>
            <Disclosure
              title={route.title}
              level={level}
              summary={<Summary {...{ route, axis, mostFees, registers }} />}
            >
              <RouteDetail route={route} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  );
}

type SummaryProps = { route: RouteCard; axis: number; mostFees: number; registers: boolean };

function Summary({ route, axis, mostFees, registers }: SummaryProps) {
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
      <Fees route={route} most={mostFees} />
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

/** What the learner is charged, as a length; the words beneath say it too. */
function Fees({ route: { fees }, most }: { route: RouteCard; most: number }) {
  if (!fees || fees.typical === 0 || most === 0) return null;
  return (
    <div className={styles.fees} aria-hidden="true">
      <span style={{ inlineSize: share(fees.typical, most) }} />
    </div>
  );
}
