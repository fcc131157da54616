//! Rules about the ladder: every profession has a way in, a first rung, a way on and a way back,
//! and nothing on the map stands alone.

use std::collections::{BTreeMap, BTreeSet};

use super::error;
use crate::entries::Authored;
use crate::finding::Finding;

/// Where people stand who have only been to school.
const SCHOOL_LEAVERS: [&str; 3] = ["gcse-student", "post-16-student", "adult-without-level-3"];

pub(super) fn check(authored: &Authored) -> Vec<Finding> {
    let map = Map::of(authored);
    let mut findings = unreachable_roles(authored, &map);
    findings.extend(professions(authored));
    findings.extend(orphans(authored));
    findings
}

/// What standing somewhere means: positions counted as, attainments given; all that follows.
struct Map<'a> {
    counts_as: BTreeMap<&'a str, &'a [String]>,
    gives: BTreeMap<&'a str, &'a [String]>,
    implies: BTreeMap<&'a str, &'a [String]>,
}

/// How far school-leavers get.
#[derive(Default)]
struct Reach<'a> {
    positions: BTreeSet<&'a str>,
    attainments: BTreeSet<&'a str>,
}

impl<'a> Map<'a> {
    fn of(authored: &'a Authored) -> Self {
        let mut counts_as = BTreeMap::new();
        let mut gives = BTreeMap::new();
        for start in &authored.starts {
            counts_as.insert(start.row.id.as_str(), start.row.counts_as.as_slice());
            gives.insert(start.row.id.as_str(), start.row.gives.as_slice());
        }
        for role in &authored.roles {
            counts_as.insert(role.row.id.as_str(), role.row.counts_as.as_slice());
            gives.insert(role.row.id.as_str(), role.row.gives.as_slice());
        }
        let implies = authored
            .attainments
            .iter()
            .map(|a| (a.row.id.as_str(), a.row.implies.as_slice()))
            .collect();
        Self {
            counts_as,
            gives,
            implies,
        }
    }

    fn gain(&self, reach: &mut Reach<'a>, attainment: &'a str) {
        if reach.attainments.insert(attainment) {
            for implied in self.implies.get(attainment).copied().unwrap_or_default() {
                self.gain(reach, implied);
            }
        }
    }

    fn arrive(&self, reach: &mut Reach<'a>, position: &'a str) -> bool {
        if !reach.positions.insert(position) {
            return false;
        }
        for attainment in self.gives.get(position).copied().unwrap_or_default() {
            self.gain(reach, attainment);
        }
        for also in self.counts_as.get(position).copied().unwrap_or_default() {
            self.arrive(reach, also);
        }
        true
    }

    /// Everywhere that school-leavers can get to over open routes. With `needs_met`, a route is
    /// taken only when each of its needs is met by something gained on the way.
    fn reach(&self, authored: &'a Authored, needs_met: bool) -> Reach<'a> {
        let mut reach = Reach::default();
        for start in SCHOOL_LEAVERS {
            if authored.starts.iter().any(|s| s.row.id == start) {
                self.arrive(&mut reach, start);
            }
        }
        let mut taken = BTreeSet::new();
        loop {
            let before = taken.len();
            for route in authored.routes.iter().filter(|r| r.row.closed.is_none()) {
                let row = &route.row;
                let begun = row
                    .from
                    .iter()
                    .any(|p| reach.positions.contains(p.as_str()));
                let has = |a: &String| reach.attainments.contains(a.as_str());
                let met = !needs_met || row.needs.iter().all(|need| need.any_of.iter().any(has));
                if begun && met && taken.insert(row.id.as_str()) {
                    for attainment in &row.grants {
                        self.gain(&mut reach, attainment);
                    }
                    for position in &row.to {
                        self.arrive(&mut reach, position);
                    }
                }
            }
            if taken.len() == before {
                return reach;
            }
        }
    }
}

/// Rules `unreachable-role` (no route at all) and `unreachable-by-grants` (routes, but something
/// they need is granted by none of them).
fn unreachable_roles(authored: &Authored, map: &Map<'_>) -> Vec<Finding> {
    let over_routes = map.reach(authored, false);
    let with_needs = map.reach(authored, true);
    let mut findings = Vec::new();
    for role in authored
        .roles
        .iter()
        .filter(|role| role.row.stage == "registered")
    {
        let (id, title) = (role.row.id.as_str(), &role.row.title);
        if !over_routes.positions.contains(id) {
            let message = format!(
                "registered role `{id}` ({title}) can be reached by no school-leaver: no chain of \
                 open routes leads to it."
            );
            findings.push(
                error(role, "", "unreachable-role", message).hint(
                    "Write the `[[route]]` that leads to it, or the bridging one before that."
                        .to_owned(),
                ),
            );
        } else if !with_needs.positions.contains(id) {
            let missing = missing(authored, id, &over_routes, &with_needs);
            let message = format!(
                "registered role `{id}` ({title}) can be reached by a school-leaver only with \
                 what no route on the way grants: {missing}."
            );
            let line = role.line_of("");
            findings.push(Finding::warning(
                &role.file,
                line,
                "unreachable-by-grants",
                message,
            ));
        }
    }
    findings
}

/// The attainments that keep school-leavers from a role's routes, with their routes.
fn missing(authored: &Authored, role: &str, over: &Reach<'_>, with: &Reach<'_>) -> String {
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for route in authored.routes.iter().filter(|r| r.row.closed.is_none()) {
        let row = &route.row;
        let reachable = row.from.iter().any(|p| over.positions.contains(p.as_str()));
        if reachable && row.to.iter().any(|to| to == role) {
            for need in &row.needs {
                if !need
                    .any_of
                    .iter()
                    .any(|a| with.attainments.contains(a.as_str()))
                {
                    wanted.insert(format!("`{}`", need.any_of.join("` or `")));
                }
            }
        }
    }
    if wanted.is_empty() {
        return "something further back on the way".to_owned();
    }
    wanted.into_iter().collect::<Vec<_>>().join(", ")
}

/// Rules `no-return`, `no-support`, `no-advanced`: what each profession has.
fn professions(authored: &Authored) -> Vec<Finding> {
    let parents: BTreeMap<&str, &str> = authored
        .branches
        .iter()
        .map(|branch| (branch.row.id.as_str(), branch.row.profession.as_str()))
        .collect();
    let mut findings = Vec::new();
    for entry in &authored.professions {
        let id = entry.row.id.as_str();
        let names = |list: &[String]| {
            list.iter()
                .any(|p| p == id || parents.get(p.as_str()) == Some(&id))
        };
        let has_role = |stages: &[&str]| {
            authored
                .roles
                .iter()
                .any(|r| stages.contains(&r.row.stage.as_str()) && names(&r.row.professions))
        };
        // A gap or statement on the topic says why the rung is missing.
        let told = |topics: &[&str]| {
            let gap = |g: &crate::authored::Gap| {
                topics.contains(&g.topic.as_str()) && names(&g.professions)
            };
            let statement = |s: &crate::authored::Statement| {
                topics.contains(&s.topic.as_str()) && names(&s.professions)
            };
            authored.gaps.iter().any(|g| gap(&g.row))
                || authored.statements.iter().any(|s| statement(&s.row))
        };
        let returns = authored.routes.iter().any(|route| {
            let row = &route.row;
            row.kind == "return-to-practice"
                && row.closed.is_none()
                && authored
                    .roles
                    .iter()
                    .any(|role| row.to.contains(&role.row.id) && names(&role.row.professions))
        });
        let mut lacks = |rule, what: &str, mend: &str| {
            let message = format!("profession `{id}` has no {what}.");
            findings.push(error(entry, "", rule, message).hint(mend.to_owned()));
        };
        if !returns && !told(&["return-rules", "return-steps", "return-programmes"]) {
            lacks(
                "no-return",
                "way back to practice",
                "Write a `return-to-practice` route to its registered role, or a statement.",
            );
        }
        if !has_role(&["support", "assistant-practitioner"])
            && !told(&["support-pathways", "ladder"])
        {
            lacks(
                "no-support",
                "support role",
                "Write a support role, or a gap or statement on `ladder` that says why none.",
            );
        }
        if !has_role(&["enhanced", "advanced", "consultant"])
            && !told(&["advanced-practice", "enhanced-practice", "ladder"])
        {
            lacks(
                "no-advanced",
                "step beyond registered",
                "Write an enhanced or advanced role, or a gap or statement on `ladder`.",
            );
        }
    }
    findings
}

/// Rule `orphan-role`: a role that no route begins from, leads to or is learned as, and whose
/// holders stand at no starting point that a route touches.
fn orphans(authored: &Authored) -> Vec<Finding> {
    let mut touched: BTreeSet<&str> = BTreeSet::new();
    for route in &authored.routes {
        let row = &route.row;
        touched.extend(row.from.iter().chain(&row.to).map(String::as_str));
        touched.extend(row.learner_role.as_deref());
    }
    let mut findings = Vec::new();
    for role in authored
        .roles
        .iter()
        .filter(|r| !touched.contains(r.row.id.as_str()))
        .filter(|r| !r.row.counts_as.iter().any(|s| touched.contains(s.as_str())))
    {
        let message = format!(
            "role `{}` ({}) stands alone: no route begins from it or leads to it.",
            role.row.id, role.row.title
        );
        findings.push(error(role, "", "orphan-role", message));
    }
    findings
}
