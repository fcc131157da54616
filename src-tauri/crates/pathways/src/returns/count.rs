//! What of a log counts, under one reading of the rules.

use super::answer::{KindTotal, Left, NotCounted, Totals};
use super::case::{Activity, Kind, Minutes, Supervisor};
use super::dates::{earliest_reaching, plus_months};
use super::rules::Limits;
use jiff::civil::Date;
use std::cmp::Reverse;

/// One reading of the rules.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading<'a> {
    /// The limits.
    pub(super) limits: &'a Limits,
    /// How much updating is asked for.
    pub(super) need: Minutes,
    /// The day of applying.
    pub(super) apply: Date,
    /// Months before it in which updating counts.
    pub(super) window_months: u32,
    /// Whether supervised practice counts where something about the supervisor was not said.
    pub(super) trust_unsaid: bool,
}

/// What of one line counts, and why the rest does not.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counted {
    /// The time that counts.
    pub(super) time: Minutes,
    /// Why the rest does not; `None` where nothing is left.
    pub(super) why_not: Option<NotCounted>,
}

/// The logged time of a line that [`problems`](super::problems) has passed.
pub(super) fn logged(line: &Activity) -> Minutes {
    Minutes(line.minutes.unsigned_abs())
}

impl Reading<'_> {
    /// The most that private study may fill: a share of what is asked for, not of what is done.
    /// (HCPC, rule `private-study-half`: 15 of 30 days, or 30 of 60.)
    pub(super) fn private_cap(&self) -> Minutes {
        Minutes(self.need.0 * u64::from(self.limits.private_max_percent) / 100)
    }

    /// The first day on which a line may begin and count.
    pub(super) fn first_day(&self) -> Date {
        earliest_reaching(self.apply, self.window_months)
    }

    /// What counts of each line, in the log's order.
    ///
    /// Where private study is more than its cap, the latest of it counts: it stays in the window
    /// for longest. The order of the log is therefore without effect.
    pub(super) fn count(&self, log: &[Activity]) -> Vec<Counted> {
        let mut counted: Vec<Counted> = log
            .iter()
            .map(|line| match self.bar(line) {
                Some(why) => Counted {
                    time: Minutes::ZERO,
                    why_not: Some(why),
                },
                None => Counted {
                    time: logged(line),
                    why_not: None,
                },
            })
            .collect();
        let mut private: Vec<usize> = (0..log.len())
            .filter(|&at| log[at].kind == Kind::Private && counted[at].why_not.is_none())
            .collect();
        private.sort_by_key(|&at| {
            let line = &log[at];
            Reverse((line.start, line.end, line.minutes, Reverse(at)))
        });
        let cap = self.private_cap();
        let mut room = cap;
        for at in private {
            let fits = counted[at].time.min(room);
            if fits < counted[at].time {
                counted[at] = Counted {
                    time: fits,
                    why_not: Some(NotCounted::PrivateFull { cap }),
                };
            }
            room = room.beyond(fits);
        }
        counted
    }

    /// Whether the log is enough.
    pub(super) fn enough(&self, log: &[Activity]) -> bool {
        let counted: Minutes = self.count(log).iter().map(|line| line.time).sum();
        counted >= self.need
    }

    /// Why nothing of a line counts, if nothing does.
    fn bar(&self, line: &Activity) -> Option<NotCounted> {
        if self.need == Minutes::ZERO {
            return Some(NotCounted::NothingToCountTowards);
        }
        if plus_months(line.start, self.window_months) < self.apply {
            let first_day = self.first_day();
            return Some(if line.end < first_day {
                NotCounted::BeforeWindow { first_day }
            } else {
                NotCounted::CrossesWindowStart { first_day }
            });
        }
        match line.kind {
            Kind::Supervised(supervisor) => self.supervisor_bar(supervisor),
            Kind::Formal | Kind::Private => None,
        }
    }

    /// Why practice under this supervisor does not count, if it does not (HCPC, rule `supervisor`).
    fn supervisor_bar(&self, supervisor: Supervisor) -> Option<NotCounted> {
        let holds = |said: Option<bool>| said.unwrap_or(self.trust_unsaid);
        let needed = self.limits.supervisor_years;
        let unsaid = if self.trust_unsaid { needed } else { 0 };
        let years = supervisor.years_on_register.unwrap_or(unsaid);
        if !holds(supervisor.same_profession) {
            Some(NotCounted::SupervisorOtherProfession)
        } else if years < needed {
            Some(NotCounted::SupervisorTooNew { years, needed })
        } else if !holds(supervisor.in_good_standing) {
            Some(NotCounted::SupervisorNotInGoodStanding)
        } else {
            None
        }
    }
}

/// Whether something about the supervisor of a line was not said.
pub(super) fn supervisor_not_said(line: &Activity) -> bool {
    let Kind::Supervised(supervisor) = line.kind else {
        return false;
    };
    supervisor.years_on_register.is_none()
        || supervisor.same_profession.is_none()
        || supervisor.in_good_standing.is_none()
}

/// Logged and counted time by kind.
pub(super) fn totals(log: &[Activity], counted: &[Counted]) -> Totals {
    let mut totals = Totals::default();
    for (line, counted) in log.iter().zip(counted) {
        let total: &mut KindTotal = match line.kind {
            Kind::Supervised(_) => &mut totals.supervised,
            Kind::Formal => &mut totals.formal,
            Kind::Private => &mut totals.private,
        };
        total.logged += logged(line);
        total.counted += counted.time;
    }
    totals
}

/// What is left, and how much of it may be private study.
pub(super) fn left(need: Minutes, cap: Minutes, totals: &Totals) -> Left {
    let total = need.beyond(totals.all().counted);
    let private_at_most = total.min(cap.beyond(totals.private.counted));
    Left {
        total,
        private_at_most,
        other_at_least: total.beyond(private_at_most),
    }
}
