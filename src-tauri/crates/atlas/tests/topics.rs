//! Topics, the medicines matrix and ways between professions, on the real catalogue.

use atlas::wire::{Nothing, OnwardAnswer, OnwardRequest, TopicPage, TopicRequest};
use atlas::{Atlas, ErrorCode};
use std::path::Path;
use std::sync::LazyLock;

static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/catalogue");
    let folder = tempfile::tempdir().expect("a temporary folder").keep();
    let compiled = folder.join("catalogue.sqlite");
    catalogue::build(&text, &compiled).unwrap_or_else(|error| panic!("{error}"));
    Atlas::open(Some(&compiled), None)
});

fn topic(id: &str, profession: Option<&str>) -> TopicPage {
    let request = TopicRequest {
        id: id.to_owned(),
        profession: profession.map(str::to_owned),
    };
    ATLAS
        .topic(&request)
        .unwrap_or_else(|error| panic!("{id}: {error}"))
}

fn onward(from: &str) -> OnwardAnswer {
    let request = OnwardRequest {
        from: from.to_owned(),
    };
    ATLAS
        .onward(&request)
        .unwrap_or_else(|error| panic!("{from}: {error}"))
}

#[test]
fn the_three_ways_to_be_recognised_stand_on_the_page_of_advanced_practice() {
    let page = topic("advanced-practice", Some("podiatrist"));
    let study: Vec<&str> = page.study.iter().map(|route| &*route.id).collect();
    for way in [
        "advanced-practice-masters",
        "advanced-practice-eportfolio",
        "advanced-practice-apprenticeship",
    ] {
        assert!(study.contains(&way), "{way} is not in {study:?}");
    }
    assert!(!page.roles.is_empty() && !page.ways.is_empty());
    assert!(page.roles.iter().all(|role| role.stage.id == "advanced"));
}

#[test]
fn a_topic_asked_for_one_profession_leaves_out_what_is_about_others_alone() {
    let all = topic("first-contact", None);
    let own = topic("first-contact", Some("dietitian"));
    let roadmaps = |page: &TopicPage| -> Vec<String> {
        page.credentials.iter().map(|row| row.id.clone()).collect()
    };
    assert_eq!(roadmaps(&own), ["roadmap-dietitian"]);
    assert!(roadmaps(&all).len() >= 5);
    let jobs: Vec<&str> = own.roles.iter().map(|role| &*role.id).collect();
    assert_eq!(jobs, ["first-contact-dietitian"]);
    // What is said of all professions is said of this one too.
    assert!(
        own.statements
            .iter()
            .any(|row| row.id == "first-contact-what")
    );
}

#[test]
fn a_rule_of_one_regulator_is_not_told_to_the_professions_of_another() {
    let told = |profession: &str| -> Vec<String> {
        let page = topic("international", Some(profession));
        page.statements.into_iter().map(|row| row.id).collect()
    };
    assert_eq!(told("osteopath"), ["international-gosc-overseas"]);
    let radiographer = told("diagnostic-radiographer");
    assert!(radiographer.contains(&"international-fee".to_owned()));
    assert!(!radiographer.contains(&"international-gosc-overseas".to_owned()));
}

#[test]
fn credentials_name_their_field_and_carry_who_says_so() {
    let page = topic("credentials", None);
    assert!(page.credentials.len() >= 10);
    for credential in &page.credentials {
        assert!(credential.field.is_some(), "{} has no field", credential.id);
        assert!(!credential.evidence.sources.is_empty());
    }
}

#[test]
fn every_profession_has_a_row_in_the_medicines_matrix_and_every_way_a_cell() {
    let matrix = ATLAS.medicines(&Nothing {}).expect("the catalogue opened");
    let lines: std::collections::BTreeSet<&str> =
        matrix.rows.iter().map(|row| &*row.line).collect();
    assert_eq!(lines.len(), 14);
    for row in &matrix.rows {
        let cells: Vec<&str> = row
            .rights
            .iter()
            .map(|right| &*right.mechanism.id)
            .collect();
        let ways: Vec<&str> = matrix.mechanisms.iter().map(|way| &*way.id).collect();
        assert_eq!(cells, ways, "{}", row.profession.id);
    }
    let dietitian = matrix
        .rows
        .iter()
        .find(|row| row.profession.id == "dietitian")
        .expect("dietitians have a row");
    let value = |way: &str| {
        let right = dietitian
            .rights
            .iter()
            .find(|right| right.mechanism.id == way);
        right.map(|right| right.value.as_str())
    };
    assert_eq!(value("independent-prescribing"), Some("no"));
    assert_eq!(value("supplementary-prescribing"), Some("yes"));
}

#[test]
fn a_registered_person_can_move_to_each_of_the_fourteen() {
    let answer = onward("registered-other-profession");
    let lines: std::collections::BTreeSet<&str> =
        answer.towards.iter().map(|group| &*group.line).collect();
    assert_eq!(lines.len(), 14, "{lines:?}");
    for group in &answer.towards {
        let open = group.routes.iter().filter(|route| route.closed.is_none());
        assert!(open.count() > 0, "{} has an open way", group.profession.id);
    }
}

#[test]
fn a_support_worker_finds_rungs_and_what_opens_more() {
    let answer = onward("healthcare-assistant");
    let ids = |routes: &[atlas::wire::RouteCard]| -> Vec<String> {
        routes.iter().map(|route| route.id.clone()).collect()
    };
    let rungs = ids(&answer.rungs);
    assert!(
        rungs.contains(&"become-rehabilitation-assistant".to_owned()),
        "{rungs:?}"
    );
    assert!(!answer.staying.is_empty());
    assert!(
        answer.rungs.iter().all(|route| !route.to.is_empty()),
        "a rung leads somewhere"
    );
    assert!(
        answer
            .towards
            .iter()
            .any(|group| group.line == "physiotherapist")
    );
}

#[test]
fn who_trained_abroad_has_a_way_to_every_register() {
    let answer = onward("overseas-qualified");
    let lines: std::collections::BTreeSet<&str> =
        answer.towards.iter().map(|group| &*group.line).collect();
    assert_eq!(lines.len(), 14, "{lines:?}");
}

#[test]
fn what_nobody_knows_is_an_error_with_the_nearest_name() {
    let request = TopicRequest {
        id: "advance-practice".into(),
        profession: None,
    };
    let error = ATLAS.topic(&request).expect_err("no such topic");
    assert_eq!(error.code, ErrorCode::NotFound);
    assert!(error.hints[0].contains("advanced-practice"), "{error:?}");
    let request = TopicRequest {
        id: "advanced-practice".into(),
        profession: Some("dieticia".into()),
    };
    let error = ATLAS.topic(&request).expect_err("no such profession");
    assert!(error.hints[0].contains("dietitian"), "{error:?}");
    let request = OnwardRequest {
        from: "nowhere".into(),
    };
    assert_eq!(
        ATLAS.onward(&request).expect_err("no such place").code,
        ErrorCode::NotFound
    );
}
