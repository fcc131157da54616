//! Several features at once, in the shape of real careers.

use super::expect;

#[test]
fn e01_a_school_leaver_without_maths() {
    // Months: resit 9, degree 36 or 72 part time, apprenticeship 48 from a support post.
    expect(
        "at physio-support is support
         biology implies science
         leaver -> . : resit 9m £300 grants maths
         leaver -> support : job 0m needs english
         support -> physio-support : move 6m
         leaver,support -> physio : degree 36m £28605 unpaid36 or 72m £28605 pt needs maths science
         support -> physio : apprenticeship 48m needs maths english
         graduate -> physio : masters 24m £20000 unpaid24
         leaver -> physio : diploma 36m closed
         ask from leaver has biology,english lacks maths to physio",
        "plan leaver =resit=> leaver =degree=> physio 45m £28905 unpaid36 (open after)
         plan leaver =resit=> leaver =job=> support =apprenticeship=> physio 57m £300 (open after)
         plan leaver =resit=> leaver =degree(pt)=> physio 81m £28905 (open after)
         shut diploma: no new starters, plan 1 instead
         shut masters: out of reach from graduate, plan 1 instead",
    );
}

#[test]
fn e02_a_graduate_who_said_little() {
    expect(
        "at graduate gives degree
         graduate -> physio : masters 24m £20000 unpaid24 needs degree science-degree|placement
         graduate -> . : placement 3m unpaid3 grants placement
         graduate -> helper : job 0m
         helper -> physio : apprenticeship 48m needs maths
         ask from graduate lacks placement to physio",
        "plan graduate =placement=> graduate =masters=> physio 27m £20000 unpaid27 (open after)
         plan graduate =masters=> physio 24m £20000 unpaid24 (check science-degree)
         plan graduate =job=> helper =apprenticeship=> physio 48m (check maths)",
    );
}

#[test]
fn e03_to_the_top_and_back_after_a_break() {
    expect(
        "at consultant is advanced
         at advanced is registered
         lapsed -> registered : return 2m £50 unpaid2 grants recent
         registered -> advanced : masters 36m £9000 or 36m needs recent
         advanced -> consultant : move 24m needs research|doctorate
         advanced -> . : doctorate 60m £15000 grants doctorate
         advanced -> . : fellowship 12m needs masters-degree grants research
         ask from lapsed lacks research,doctorate,recent to consultant",
        "plan lapsed =return=> registered =masters=> advanced =doctorate=> advanced =move=> consultant 122m £15050 unpaid2 (open after)
         plan lapsed =return=> registered =masters=> advanced =fellowship=> advanced =move=> consultant 74m £50 unpaid2 (check masters-degree)",
    );
}

#[test]
fn e04_every_route_in_exactly_one_place() {
    expect(
        "leaver -> physio : a-degree 36m
         leaver -> physio : b-long 48m
         leaver -> physio : c-licence 12m needs licence
         leaver -> physio : d-closed 12m closed
         nurse -> physio : e-nurse 6m
         leaver -> physio : f-asks 24m needs maths
         leaver -> physio : g-asks-long 40m needs maths
         ask from leaver lacks licence to physio",
        "plan leaver =a-degree=> physio 36m (open now)
         plan leaver =f-asks=> physio 24m (check maths)
         also b-long: leaver =b-long=> physio 48m (open now), beaten by 1
         also g-asks-long: leaver =g-asks-long=> physio 40m (check maths), beaten by 1,2
         shut c-licence: needs licence, gain licence
         shut d-closed: no new starters, plan 2 instead
         shut e-nurse: out of reach from nurse, plan 2 instead",
    );
}
