//! What beats what, and where a beaten route is told of.

use super::expect;

#[test]
fn c01_worse_in_everything_is_beaten() {
    expect(
        "leaver -> physio : degree 36m £27000
         leaver -> physio : slow 48m £30000
         ask from leaver to physio",
        "plan leaver =degree=> physio 36m £27000 (open now)
         also slow: leaver =slow=> physio 48m £30000 (open now), beaten by 1",
    );
}

#[test]
fn c02_better_in_one_thing_is_unbeaten() {
    expect(
        "leaver -> physio : degree 36m £27000 unpaid36
         leaver -> physio : apprenticeship 48m
         leaver -> helper : job 0m
         helper -> physio : cheap 36m £9000 unpaid36
         ask from leaver to physio",
        "plan leaver =degree=> physio 36m £27000 unpaid36 (open now)
         plan leaver =apprenticeship=> physio 48m (open now)
         plan leaver =job=> helper =cheap=> physio 36m £9000 unpaid36 (open after)",
    );
}

#[test]
fn c03_an_equal_plan_with_another_last_route_stays() {
    expect(
        "leaver -> physio : north 36m
         leaver -> physio : south 36m
         ask from leaver to physio",
        "plan leaver =north=> physio 36m (open now)
         plan leaver =south=> physio 36m (open now)",
    );
}

#[test]
fn c04_an_equal_plan_with_the_same_last_route_is_merged() {
    expect(
        "leaver -> student : north 12m
         leaver -> student : east 12m
         student -> physio : degree 24m
         ask from leaver to physio",
        "plan leaver =east=> student =degree=> physio 36m (open after)",
    );
}

#[test]
fn c05_asking_less_beats_at_equal_cost() {
    expect(
        "leaver -> physio : open 36m
         leaver -> physio : asks 36m needs maths
         ask from leaver to physio",
        "plan leaver =open=> physio 36m (open now)
         also asks: leaver =asks=> physio 36m (check maths), beaten by 1",
    );
}

#[test]
fn c06_asking_more_never_beats_however_cheap() {
    expect(
        "leaver -> physio : long 72m £30000 unpaid72
         leaver -> physio : short 12m needs maths
         ask from leaver to physio",
        "plan leaver =long=> physio 72m £30000 unpaid72 (open now)
         plan leaver =short=> physio 12m (check maths)",
    );
}

#[test]
fn c07_the_dearer_way_may_hold_what_is_needed_later() {
    // `quick` is the better way to become a student, but only `access` grants what `degree` needs.
    expect(
        "leaver -> student : quick 1m
         leaver -> student : access 12m £3000 grants science
         student -> physio : degree 36m needs science
         ask from leaver lacks science to physio",
        "plan leaver =access=> student =degree=> physio 48m £3000 (open after)",
    );
}

#[test]
fn c08_gaining_what_could_also_be_checked() {
    // The access course costs a year but asks nothing.
    expect(
        "leaver -> student : quick 1m
         leaver -> student : access 12m £3000 grants science
         student -> physio : degree 36m needs science
         ask from leaver to physio",
        "plan leaver =access=> student =degree=> physio 48m £3000 (open after)
         plan leaver =quick=> student =degree=> physio 37m (check science)",
    );
}

#[test]
fn c09_the_best_plan_of_a_beaten_route_asks_least_first() {
    expect(
        "leaver -> physio : best 10m
         leaver -> student : checked 1m needs maths
         leaver -> student : unchecked 20m
         student -> physio : beaten 20m
         ask from leaver to physio",
        "plan leaver =best=> physio 10m (open now)
         also beaten: leaver =unchecked=> student =beaten=> physio 40m (open after), beaten by 1",
    );
}

#[test]
fn c10_the_best_plan_of_a_beaten_route_is_then_the_quickest() {
    expect(
        "leaver -> physio : best 10m
         leaver -> student : cheap 20m £0
         leaver -> student : quick 12m £9000
         student -> physio : beaten 20m
         ask from leaver to physio",
        "plan leaver =best=> physio 10m (open now)
         also beaten: leaver =quick=> student =beaten=> physio 32m £9000 (open after), beaten by 1",
    );
}

#[test]
fn c11_fewer_steps_are_a_reason_of_their_own() {
    expect(
        "leaver -> physio : whole 36m
         leaver -> student : first 12m
         student -> physio : second 24m
         ask from leaver to physio",
        "plan leaver =whole=> physio 36m (open now)
         also second: leaver =first=> student =second=> physio 36m (open after), beaten by 1",
    );
}

#[test]
fn c12_beaten_by_several() {
    expect(
        "leaver -> physio : a 10m £20
         leaver -> physio : b 20m £10
         leaver -> physio : c 30m £15
         leaver -> physio : d 30m £30
         ask from leaver to physio",
        "plan leaver =a=> physio 10m £20 (open now)
         plan leaver =b=> physio 20m £10 (open now)
         also c: leaver =c=> physio 30m £15 (open now), beaten by 2
         also d: leaver =d=> physio 30m £30 (open now), beaten by 1,2",
    );
}
