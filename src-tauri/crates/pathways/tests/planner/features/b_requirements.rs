//! Having, lacking and not having said; gaining on the way.

use super::expect;

#[test]
fn b01_what_is_had_is_met() {
    expect(
        "leaver -> physio : degree 36m needs biology
         ask from leaver has biology to physio",
        "plan leaver =degree=> physio 36m (open now)",
    );
}

#[test]
fn b02_what_is_not_said_must_be_checked() {
    expect(
        "leaver -> physio : degree 36m needs biology
         ask from leaver to physio",
        "plan leaver =degree=> physio 36m (check biology)",
    );
}

#[test]
fn b03_what_is_lacked_closes() {
    expect(
        "leaver -> physio : degree 36m needs biology
         ask from leaver lacks biology to physio",
        "shut degree: needs biology, gain biology",
    );
}

#[test]
fn b04_any_one_of_a_clause_is_enough() {
    expect(
        "leaver -> physio : degree 36m needs biology|pe
         ask from leaver has pe lacks biology to physio",
        "plan leaver =degree=> physio 36m (open now)",
    );
}

#[test]
fn b05_each_assumption_is_a_plan_of_its_own() {
    expect(
        "leaver -> physio : degree 36m needs biology|pe
         ask from leaver to physio",
        "plan leaver =degree=> physio 36m (check biology)
         plan leaver =degree=> physio 36m (check pe)",
    );
}

#[test]
fn b06_nothing_is_assumed_where_a_clause_is_met() {
    expect(
        "leaver -> physio : degree 36m needs biology|pe
         ask from leaver has pe to physio",
        "plan leaver =degree=> physio 36m (open now)",
    );
}

#[test]
fn b07_one_assumption_can_meet_several_clauses() {
    // Either pe alone, or biology and maths; biology and pe would ask more than pe.
    expect(
        "leaver -> physio : degree 36m needs biology|pe pe|maths
         ask from leaver to physio",
        "plan leaver =degree=> physio 36m (check pe)
         plan leaver =degree=> physio 36m (check biology,maths)",
    );
}

#[test]
fn b08_whoever_has_the_stronger_has_the_weaker() {
    expect(
        "biology implies science
         leaver -> physio : degree 36m needs science
         ask from leaver has biology to physio",
        "plan leaver =degree=> physio 36m (open now)",
    );
}

#[test]
fn b09_whoever_lacks_the_weaker_lacks_the_stronger() {
    expect(
        "biology implies science
         leaver -> physio : degree 36m needs biology
         ask from leaver lacks science to physio",
        "shut degree: needs biology, gain biology",
    );
}

#[test]
fn b10_the_weaker_assumption_asks_less() {
    // Having biology means having a science: to rest on biology is to ask more, so it is beaten.
    expect(
        "biology implies science
         leaver -> physio : degree 36m needs biology|science
         ask from leaver to physio",
        "plan leaver =degree=> physio 36m (check science)",
    );
}

#[test]
fn b11_the_stronger_condition_stands_for_the_weaker() {
    expect(
        "biology implies science
         leaver -> student : start 1m needs science
         student -> physio : degree 36m needs biology
         ask from leaver to physio",
        "plan leaver =start=> student =degree=> physio 37m (check biology)",
    );
}

#[test]
fn b12_a_resit_opens_what_is_lacked() {
    expect(
        "leaver -> . : resit 9m £300 grants maths
         leaver -> physio : degree 36m needs maths
         ask from leaver lacks maths to physio",
        "plan leaver =resit=> leaver =degree=> physio 45m £300 (open after)",
    );
}

#[test]
fn b13_either_check_or_resit() {
    expect(
        "leaver -> . : resit 9m £300 grants maths
         leaver -> physio : degree 36m needs maths
         ask from leaver to physio",
        "plan leaver =resit=> leaver =degree=> physio 45m £300 (open after)
         plan leaver =degree=> physio 36m (check maths)",
    );
}

#[test]
fn b14_coming_back_with_something_gained() {
    expect(
        "leaver -> helper : job 0m
         helper -> leaver : leave 12m grants experience
         leaver -> physio : degree 36m needs experience
         ask from leaver lacks experience to physio",
        "plan leaver =job=> helper =leave=> leaver =degree=> physio 48m (open after)",
    );
}

#[test]
fn b15_a_position_gives_on_arrival() {
    expect(
        "at graduate gives degree
         degree implies level3
         leaver -> graduate : bachelor 36m
         graduate -> physio : masters 24m needs degree level3
         ask from leaver lacks degree to physio",
        "plan leaver =bachelor=> graduate =masters=> physio 60m (open after)",
    );
}

#[test]
fn b16_a_position_gives_to_whoever_starts_there() {
    expect(
        "at graduate gives degree
         graduate -> physio : masters 24m needs degree
         ask from graduate to physio",
        "plan graduate =masters=> physio 24m (open now)",
    );
}

#[test]
fn b17_several_starts_give_together() {
    // A graduate who works as a helper has the degree wherever they set out from.
    expect(
        "at graduate gives degree
         helper -> physio : fast-track 18m needs degree
         ask from helper,graduate to physio",
        "plan helper =fast-track=> physio 18m (open now)",
    );
}

#[test]
fn b18_what_was_assumed_is_held_from_then_on() {
    expect(
        "leaver -> student : start 0m needs biology|maths
         student -> physio : degree 36m needs biology
         ask from leaver to physio",
        "plan leaver =start=> student =degree=> physio 36m (check biology)",
    );
}

#[test]
fn b19_resits_in_any_order_are_one_plan() {
    expect(
        "leaver -> . : resit-b 9m grants b
         leaver -> . : resit-c 9m grants c
         leaver -> . : resit-a 9m grants a
         leaver -> physio : degree 36m needs a b c
         ask from leaver lacks a,b,c to physio",
        "plan leaver =resit-a=> leaver =resit-b=> leaver =resit-c=> leaver =degree=> physio 63m (open after)",
    );
}

#[test]
fn b20_a_resit_that_needs_a_resit() {
    expect(
        "leaver -> . : first 9m grants a
         leaver -> . : second 9m needs a grants b
         leaver -> physio : degree 36m needs b
         ask from leaver lacks a,b to physio",
        "plan leaver =first=> leaver =second=> leaver =degree=> physio 54m (open after)",
    );
}

#[test]
fn b21_attainments_that_imply_each_other_are_one() {
    expect(
        "gcse implies o-level
         o-level implies gcse
         leaver -> physio : degree 36m needs o-level gcse
         ask from leaver to physio",
        "plan leaver =degree=> physio 36m (check gcse)",
    );
}
