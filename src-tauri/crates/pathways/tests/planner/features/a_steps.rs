//! Getting from one place to another.

use super::expect;

#[test]
fn a01_one_step() {
    expect(
        "leaver -> physio : degree 36m £27000 unpaid36
         ask from leaver to physio",
        "plan leaver =degree=> physio 36m £27000 unpaid36 (open now)",
    );
}

#[test]
fn a02_two_steps_add_up() {
    expect(
        "leaver -> student : start 1m £100
         student -> physio : degree 36m £27000 unpaid36
         ask from leaver to physio",
        "plan leaver =start=> student =degree=> physio 37m £27100 unpaid36 (open after)",
    );
}

#[test]
fn a03_a_choice_of_ends() {
    expect(
        "leaver -> physio|podiatrist : start 12m
         physio -> registered : a 12m
         podiatrist -> registered : b 10m
         ask from leaver to registered",
        "plan leaver =start=> podiatrist =b=> registered 22m (open after)
         also a: leaver =start=> physio =a=> registered 24m (open after), beaten by 1",
    );
}

#[test]
fn a04_whoever_stands_here_also_stands_there() {
    expect(
        "at physio-helper is helper
         at helper is staff
         helper -> physio : apprenticeship 48m
         staff -> physio : secondment 40m
         ask from physio-helper to physio",
        "plan physio-helper =secondment=> physio 40m (open now)
         also apprenticeship: physio-helper =apprenticeship=> physio 48m (open now), beaten by 1",
    );
}

#[test]
fn a05_whoever_gets_there_also_gets_to_the_target() {
    expect(
        "at advanced-physio is physio
         leaver -> advanced-physio : fast 50m
         ask from leaver to physio",
        "plan leaver =fast=> advanced-physio 50m (open now)",
    );
}

#[test]
fn a06_full_and_part_time_are_both_unbeaten() {
    expect(
        "leaver -> physio : degree 36m £27000 unpaid36 or 72m £27000 pt
         ask from leaver to physio",
        "plan leaver =degree=> physio 36m £27000 unpaid36 (open now)
         plan leaver =degree(pt)=> physio 72m £27000 (open now)",
    );
}

#[test]
fn a07_a_variant_that_another_beats_is_never_taken() {
    expect(
        "leaver -> physio : degree 36m £27000 or 72m £27000 pt
         ask from leaver to physio",
        "plan leaver =degree=> physio 36m £27000 (open now)",
    );
}

#[test]
fn a08_several_starts_and_several_targets() {
    expect(
        "helper -> physio : apprenticeship 48m
         graduate -> podiatrist : masters 24m £20000
         ask from helper,graduate to physio,podiatrist",
        "plan graduate =masters=> podiatrist 24m £20000 (open now)
         plan helper =apprenticeship=> physio 48m (open now)",
    );
}

#[test]
fn a09_a_plan_ends_where_it_first_reaches_the_target() {
    expect(
        "leaver -> physio : degree 36m
         physio -> podiatrist : second 12m
         ask from leaver to physio,podiatrist",
        "plan leaver =degree=> physio 36m (open now)",
    );
}

#[test]
fn a10_already_there() {
    expect(
        "at advanced is physio
         leaver -> physio : degree 36m
         ask from leaver,advanced to physio",
        "already there",
    );
}

#[test]
fn a11_a_way_round_in_a_circle_is_never_taken() {
    expect(
        "leaver -> helper : job 0m
         helper -> leaver : leave 0m
         helper -> physio : apprenticeship 48m
         ask from leaver to physio",
        "plan leaver =job=> helper =apprenticeship=> physio 48m (open after)",
    );
}

#[test]
fn a12_no_route_at_all() {
    expect(
        "helper -> leaver : leave 0m
         physio -> helper : back 0m
         ask from leaver to physio",
        "",
    );
}
