//! Why a route is not open, and the nearest way round.

use super::expect;

#[test]
fn d01_no_new_starters() {
    expect(
        "leaver -> physio : degree 36m
         leaver -> physio : diploma 24m closed
         ask from leaver to physio",
        "plan leaver =degree=> physio 36m (open now)
         shut diploma: no new starters, plan 1 instead",
    );
}

#[test]
fn d02_closed_comes_before_every_other_reason() {
    expect(
        "nurse -> physio : diploma 24m needs licence closed
         leaver -> nurse : nursing 36m
         ask from leaver lacks licence to physio",
        "shut diploma: no new starters, no way round",
    );
}

#[test]
fn d03_out_of_reach() {
    expect(
        "leaver -> physio : degree 36m
         nurse,midwife -> physio : switch 12m
         ask from leaver to physio",
        "plan leaver =degree=> physio 36m (open now)
         shut switch: out of reach from midwife,nurse, plan 1 instead",
    );
}

#[test]
fn d04_the_start_is_closed_off_by_a_requirement_further_back() {
    expect(
        "leaver -> nurse : nursing 36m needs licence
         nurse -> physio : switch 12m
         ask from leaver lacks licence to physio",
        "shut switch: out of reach from nurse, no way round",
    );
}

#[test]
fn d05_only_the_clauses_that_are_not_met_are_reasons() {
    expect(
        "leaver -> physio : degree 36m needs maths biology english
         ask from leaver has maths lacks biology to physio",
        "shut degree: needs biology, gain biology",
    );
}

#[test]
fn d06_fewest_reasons_over_all_places_in_reach() {
    // From helper two things are missing, from student one.
    expect(
        "at student gives maths
         leaver -> helper : job 0m
         leaver -> student : start 0m
         helper,student -> physio : degree 36m needs maths biology
         ask from leaver lacks maths,biology to physio",
        "shut degree: needs biology, gain biology",
    );
}

#[test]
fn d07_one_gain_may_meet_several_clauses() {
    expect(
        "access implies science
         access implies level3
         leaver -> physio : degree 36m needs science level3
         ask from leaver lacks science,level3 to physio",
        "shut degree: needs level3 science, gain level3,science",
    );
    expect(
        "access implies science,level3
         leaver -> physio : degree 36m needs science level3
         ask from leaver lacks science,level3 to physio",
        "shut degree: needs level3 science, gain access",
    );
}

#[test]
fn d08_of_gains_as_few_the_one_that_asks_least() {
    expect(
        "biology implies science
         leaver -> physio : degree 36m needs science
         ask from leaver lacks science to physio",
        "shut degree: needs science, gain science",
    );
}

#[test]
fn d09_what_is_missing_may_be_granted_elsewhere() {
    // Nobody gets from leaver to nurse, but that is where the licence is to be had.
    expect(
        "nurse -> . : driving 3m grants licence
         nurse -> . : old-driving 1m grants licence closed
         leaver -> physio : degree 36m needs licence
         ask from leaver lacks licence to physio",
        "shut degree: needs licence, gain licence, granted by driving",
    );
}

#[test]
fn d10_the_shortest_routes_that_grant_it_are_named() {
    expect(
        "nurse -> . : a-long 9m grants licence
         nurse -> . : b-quick 1m grants licence
         nurse -> . : c-dear 3m £900 grants licence
         nurse -> . : d-cheap 3m £300 grants car
         nurse -> . : e-middling 2m £5000 grants licence
         leaver -> physio : degree 36m needs licence|car
         ask from leaver lacks licence,car to physio",
        "shut degree: needs car|licence, gain car, granted by b-quick,d-cheap,e-middling",
    );
}

#[test]
fn d11_what_is_granted_on_a_way_that_does_not_come_back() {
    expect(
        "leaver -> nurse : nursing 36m grants licence
         leaver -> physio : degree 36m needs licence
         ask from leaver lacks licence to physio",
        "shut degree: needs licence, gain licence, granted by nursing",
    );
}

#[test]
fn d12_a_route_from_within_the_target_is_no_route_into_it() {
    expect(
        "leaver -> junior : degree 36m
         junior -> senior : promotion 24m
         ask from leaver to junior,senior",
        "plan leaver =degree=> junior 36m (open now)",
    );
}

#[test]
fn d13_a_route_reached_only_through_the_target_is_out_of_reach() {
    expect(
        "leaver -> physio : degree 36m
         physio -> lapsed : leave 0m
         lapsed -> physio : return 2m
         ask from leaver to physio",
        "plan leaver =degree=> physio 36m (open now)
         shut return: out of reach from lapsed, plan 1 instead",
    );
}
