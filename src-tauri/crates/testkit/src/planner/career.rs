//! Networks with the shape of the real catalogue, any number of them side by side and linked.

use super::notation::parse_network;
use crate::random::Random;
use pathways::{AttainmentIx, Attainments, Network, PositionIx, Query};
use std::fmt::Write;

/// Professions in one catalogue.
const PROFESSIONS: usize = 14;

/// What all attainments imply. They are shared by all copies, as they are by all professions.
const ATTAINMENTS: &str = "\
alevel-biology implies science-level3
alevel-chemistry implies science-level3
alevel-physics implies science-level3
alevel-psychology implies level3
alevel-pe implies level3
alevel-art implies level3
alevel-music implies level3
alevel-drama implies level3
alevel-maths implies level3
btec-science implies science-level3
btec-health implies level3
tlevel-health implies level3
access-health implies level3
access-science implies science-level3
science-level3 implies level3
science-degree implies degree
psychology-degree implies science-degree
sport-degree implies science-degree
arts-degree implies degree
music-degree implies arts-degree
drama-degree implies arts-degree
health-degree implies science-degree
integrated-masters implies degree
masters implies degree
doctorate implies masters
gcse-maths implies functional-maths
gcse-english implies functional-english
c1-licence implies driving-licence
years5 implies years2
years2 implies years1
research-masters implies masters
english-test7 implies english-test6
gcse-biology implies gcse-science
gcse-double-science implies gcse-science
gcse-triple-science implies gcse-double-science,gcse-biology
nvq3-health implies level3,nvq2-health
nvq2-health implies care-certificate
hnc-health implies level4
diploma-he implies level4
level5 implies level4
full-driving implies driving-licence
";

/// Starting points and bridges.
const SHARED: &str = "\
at sixth-former gives functional-english
at college-leaver gives btec-health
at graduate gives degree
at arts-graduate is graduate gives arts-degree
at science-graduate is graduate gives science-degree
at sport-graduate is science-graduate gives sport-degree
at psychology-graduate is science-graduate gives psychology-degree
at nurse is health-professional gives health-degree,years1
at health-professional is graduate
at overseas-professional gives health-degree
at armed-forces-medic is support-worker gives care-experience
at care-assistant is support-worker
at support-worker gives care-experience
at therapy-assistant is support-worker
at imaging-assistant is support-worker
school-leaver -> sixth-former : sixth-form 24m needs gcse-english
school-leaver -> college-leaver : college 24m
school-leaver,sixth-former,college-leaver,career-changer,parent-returning -> support-worker : support-post 1m
support-worker -> . : care-certificate-course 3m grants care-certificate
support-worker -> . : nvq3-course 18m needs nvq2-health|care-certificate grants nvq3-health
school-leaver,career-changer -> . : science-resit 9m £300 grants gcse-science
support-worker -> therapy-assistant|imaging-assistant : band-three 6m needs care-certificate
school-leaver,sixth-former,college-leaver,career-changer,parent-returning,support-worker -> . : maths-resit 9m £300 grants gcse-maths
school-leaver,sixth-former,college-leaver,career-changer,parent-returning,support-worker -> . : english-resit 9m £300 grants gcse-english
career-changer,parent-returning,support-worker -> . : functional-skills 4m grants functional-maths,functional-english
career-changer,parent-returning,support-worker -> . : access-course 12m £3500 unpaid12 or 24m £3500 pt needs functional-english grants access-science
career-changer,parent-returning,college-leaver -> . : evening-alevel 24m £900 pt needs gcse-english grants alevel-biology
career-changer,sixth-former,graduate -> . : volunteering 3m unpaid3 grants care-experience
career-changer,sixth-former,school-leaver,graduate -> . : driving-lessons 4m £1500 grants driving-licence
career-changer,support-worker,graduate -> . : c1-course 1m £1200 needs driving-licence grants c1-licence
arts-graduate,career-changer -> . : arts-practice 12m grants arts-portfolio
arts-graduate -> . : own-therapy 12m £2400 grants personal-therapy
overseas-professional -> . : english-exam 3m £400 grants english-test7
career-changer,college-leaver -> graduate : open-degree 72m £21000 pt needs level3
sixth-former,college-leaver -> science-graduate : science-bachelor 36m £28605 unpaid36 needs science-level3 gcse-maths
sixth-former,college-leaver -> arts-graduate : arts-bachelor 36m £28605 unpaid36 needs level3 arts-portfolio|alevel-art|alevel-music
";

/// One profession; `$` is its name, `%` a subject that differs from one to the next, `@` the next
/// profession's name.
const PROFESSION: &str = "\
at $support is support-worker
at $assistant is $support gives level5
at $registered gives hcpc
at $enhanced is $registered
at $advanced is $enhanced gives masters
at $consultant is $advanced
at $first-contact is $advanced
at $lead is $registered
at $lapsed
at $educator
at $researcher
at $specialist is $registered
at $professor is $researcher
sixth-former,college-leaver,career-changer,support-worker -> $registered : $degree 36m £28605 unpaid36 or 72m £28605 pt needs gcse-english gcse-maths|functional-maths %|science-level3|access-health
sixth-former,college-leaver -> $registered : $integrated 48m £38140 unpaid48 needs gcse-english gcse-maths % grants integrated-masters
graduate -> $registered : $masters 24m £19000 unpaid24 needs science-degree|psychology-degree|sport-degree care-experience
support-worker,$assistant -> $registered : $apprenticeship 48m needs functional-english functional-maths level3|level5
overseas-professional -> $registered : $overseas 6m £650 needs english-test7 health-degree
sixth-former,graduate -> $registered : $diploma 36m closed
school-leaver,sixth-former,college-leaver,career-changer -> $support : $support-job 1m needs functional-english
support-worker,therapy-assistant,imaging-assistant -> $support : $support-move 3m
$support -> $assistant : $assistant-apprenticeship 18m needs functional-english functional-maths
college-leaver,career-changer -> $assistant : $foundation 24m £12000 unpaid24 needs level3|hnc-health gcse-science
$registered -> $enhanced : $enhanced-practice 12m £3000 or 12m needs years2
$registered,$enhanced -> $advanced : $advanced-masters 36m £9000 pt or 36m £0 needs years2
$enhanced -> $advanced : $portfolio 24m £500 needs years5 masters
$advanced -> $consultant : $doctorate 60m £15000 pt needs years5 grants doctorate
$advanced -> $consultant : $consultant-post 24m needs years5 research-masters
$registered -> $educator : $teaching 12m £3500 needs years1
$registered,$enhanced -> $lead : $lead-post 24m needs years2
$registered -> $specialist|$sonographer : $special 12m £2500
$enhanced,$advanced -> $first-contact : $first-contact-roadmap 12m needs years5
$registered,$advanced -> $researcher : $research 24m £5000 grants research-masters
$researcher -> $professor : $chair 48m needs doctorate
$lapsed -> $registered : $return 2m £60 unpaid2 or 4m £60 pt
$registered,$enhanced -> $lapsed : $break 0m
$registered,$enhanced,$advanced -> . : $experience 24m grants years2
";

/// How many of a thousand lists of positions have a member in another copy: one route in 18 leads
/// into or out of another copy, as in the real catalogue 20 of 353 lead from one profession to
/// another (November 2026).
pub const LINKS: usize = 28;

/// The same where one route in ten does, which is harder than the bars ask: nearly every copy can be
/// reached from every other.
pub const MANY_LINKS: usize = 50;

/// `copies` catalogues of about 215 positions and 357 routes. In `links` of a thousand lists of
/// positions where routes begin or end, the first is that of any copy instead of the route's own, so
/// that all copies are linked and their density stays the same.
pub fn career(copies: usize, links: usize, seed: u64) -> Network {
    let random = &mut Random::new(seed);
    let mut text = ATTAINMENTS.to_owned();
    let subjects = [
        "alevel-biology",
        "alevel-physics",
        "alevel-art|alevel-music",
        "btec-science",
    ];
    for copy in 0..copies {
        for line in SHARED.lines() {
            add_line(&mut text, line, copy, copies, links, random);
        }
        for profession in 0..PROFESSIONS {
            let next = (profession + 1) % PROFESSIONS;
            let filled = PROFESSION
                .replace('$', &format!("p{profession}-"))
                .replace('%', subjects[profession % subjects.len()])
                .replace('@', &format!("p{next}-"));
            for line in filled.lines() {
                add_line(&mut text, line, copy, copies, links, random);
            }
        }
    }
    parse_network(&text)
}

/// Adds a line of a copy: positions and routes get the copy's number, now and then another's.
fn add_line(
    text: &mut String,
    line: &str,
    copy: usize,
    copies: usize,
    links: usize,
    random: &mut Random,
) {
    let numbered = |list: &str, divider: char, stray: Option<usize>| -> String {
        let members = list.split(divider).enumerate().map(|(at, id)| {
            let copy = stray.filter(|_| at == 0).unwrap_or(copy);
            if id == "." {
                id.to_owned()
            } else {
                format!("{id}~{copy}")
            }
        });
        members.collect::<Vec<_>>().join(&divider.to_string())
    };
    let stray = |random: &mut Random| (random.below(1000) < links).then(|| random.below(copies));
    if let Some((from, rest)) = line.split_once(" -> ") {
        let (to, rest) = rest.split_once(" : ").expect("a route has an id");
        let (id, rest) = rest.split_once(' ').expect("a route has a variant");
        let (from, to) = (
            numbered(from, ',', stray(random)),
            numbered(to, '|', stray(random)),
        );
        let _ = writeln!(text, "{from} -> {to} : {id}~{copy} {rest}");
    } else {
        let mut words = line.split(' ');
        let (at, id) = (words.next().expect("at"), words.next().expect("an id"));
        let _ = write!(text, "{at} {id}~{copy}");
        while let (Some(keyword), Some(list)) = (words.next(), words.next()) {
            let list = if keyword == "is" {
                numbered(list, ',', None)
            } else {
                list.to_owned()
            };
            let _ = write!(text, " {keyword} {list}");
        }
        text.push('\n');
    }
}

/// A query such as people ask: from a starting point or an early role of a copy to a role of the
/// same copy, or one time in five of any; little, half or all said of what a person may have.
pub fn question(network: &Network, copies: usize, random: &mut Random) -> Query {
    let position = |id: String| -> PositionIx {
        network
            .position(&id)
            .unwrap_or_else(|| panic!("no position {id}"))
    };
    let here = random.below(copies);
    let there = if random.percent(80) {
        here
    } else {
        random.below(copies)
    };
    let profession = random.below(PROFESSIONS);
    let starts = [
        "school-leaver",
        "sixth-former",
        "college-leaver",
        "career-changer",
        "graduate",
        "science-graduate",
        "support-worker",
        "overseas-professional",
    ];
    let from = match random.below(10) {
        0 => format!("p{profession}-support~{here}"),
        1 => format!("p{profession}-registered~{here}"),
        2 => format!("p{profession}-lapsed~{here}"),
        _ => format!("{}~{here}", random.one_of(&starts)),
    };
    let role = match random.below(10) {
        0 => "advanced",
        1 => "consultant",
        2 => "enhanced",
        _ => "registered",
    };
    let from = position(from);
    let said = random.one_of(&[20, 50, 100]);
    let (mut has, mut lacks) = (Attainments::NONE, Attainments::NONE);
    for at in 0..u32::try_from(network.attainments().len()).expect("few") {
        if !random.percent(said) {
            continue;
        }
        let one = Attainments::one(AttainmentIx(at));
        let standing = network.standing(from).iter();
        let given = standing
            .flat_map(|at| &network.positions()[at.at()].gives)
            .copied();
        let held = network.close(has.with(given.collect()));
        if random.percent(35)
            && network
                .close(one)
                .both(network.close_lacks(lacks))
                .is_empty()
        {
            has = has.with(one);
        } else if network.close_lacks(one).both(held).is_empty() {
            lacks = lacks.with(one);
        }
    }
    let to = vec![position(format!("p{profession}-{role}~{there}"))];
    Query {
        from: vec![from],
        has,
        lacks,
        to,
        label_limit: Query::LABEL_LIMIT,
    }
}
