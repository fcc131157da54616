//! Whose address is it? Hosts that are known not to be a publisher's own.

/// Parts of a host's name that mark test, staging and inside copies: `stg.example.org`,
/// `scp-public-test.example.net`.
const COPIES: [&str; 15] = [
    "stg", "staging", "stage", "test", "testing", "dev", "uat", "preprod", "prod", "preview",
    "sandbox", "demo", "mirror", "scrapper", "intranet",
];

/// Sites that keep other people's pages and papers, and places where anybody's test site lives.
const KEEPERS: [&str; 32] = [
    "web.archive.org",
    "archive.org",
    "archive.ph",
    "archive.is",
    "vdocuments.site",
    "vdocuments.net",
    "vdocuments.mx",
    "vdocument.in",
    "fdocuments.in",
    "fdocuments.net",
    "docplayer.net",
    "docslib.org",
    "dokumen.tips",
    "pdfslide.net",
    "pdffiller.com",
    "studylib.net",
    "studyres.com",
    "scribd.com",
    "slideshare.net",
    "slideplayer.com",
    "yumpu.com",
    "coursehero.com",
    "daily8.com",
    "courseoptions.com",
    "azurewebsites.net",
    "aptsolutions.net",
    "netlify.app",
    "pages.dev",
    "vercel.app",
    "herokuapp.com",
    "githubusercontent.com",
    "googleusercontent.com",
];

/// Other addresses of publishers that are not the one the public is meant to use.
const NOT_THE_FRONT_DOOR: [&str; 2] = ["mrs.hcpc-uk.org", "hcpc-uk.co.uk"];

/// What is wrong with a link that a reader may follow; `None` if nothing is.
pub(super) fn wrong_with(url: &str) -> Option<String> {
    let Some(rest) = url.strip_prefix("https://") else {
        return Some("is not https".to_owned());
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if url.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return Some("has a space in it".to_owned());
    }
    if authority.contains(['@', ':']) {
        return Some("names a user or port".to_owned());
    }
    let host = authority.to_ascii_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let well_formed = labels.len() >= 2
        && labels.iter().all(|label| {
            !label.is_empty()
                && label
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        })
        && labels
            .last()
            .is_some_and(|last| !last.bytes().all(|b| b.is_ascii_digit()));
    if !well_formed {
        return Some(format!("has no good host: `{authority}`"));
    }
    let is_under = |site: &&str| {
        host.strip_suffix(*site)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    if let Some(keeper) = KEEPERS
        .iter()
        .chain(&NOT_THE_FRONT_DOOR)
        .find(|site| is_under(site))
    {
        return Some(format!(
            "is on `{keeper}`, which is not the publisher's own address"
        ));
    }
    // The last label is the country or kind: `.dev` is a name like another.
    let names = labels.split_last().map_or(&[][..], |(_, names)| names);
    let copy = names
        .iter()
        .flat_map(|l| l.split('-'))
        .find(|part| COPIES.contains(part));
    copy.map(|_| format!("is on `{host}`, which looks like a test or inside copy"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn publishers_own_addresses_are_good() {
        for url in [
            "https://www.hcpc-uk.org/registration/",
            "https://www.gov.uk",
            "https://advanced-practice.hee.nhs.uk/x?y=1#z",
            "https://developer.example.org/test/staging",
        ] {
            assert_eq!(wrong_with(url), None, "{url}");
        }
    }

    #[test]
    fn copies_and_bad_addresses_are_found() {
        for url in [
            "http://www.hcpc-uk.org",
            "",
            "https://",
            "https://localhost/x",
            "https://10.0.0.1/x",
            "https://user@www.hcpc-uk.org/",
            "https://www.hcpc-uk.org:8080/",
            "https://www.hcpc-uk.org./x",
            "https://www.hcpc-uk.org/a b",
            "https://web.archive.org/web/2020/https://www.hcpc-uk.org",
            "https://vdocuments.site/x.html",
            "https://stg.scrapper.courseoptions.com/x",
            "https://prod.hcpc-uk.org/x",
            "https://scp-public-test.aptsolutions.net",
            "https://ifate-web-dev.azurewebsites.net/",
        ] {
            assert!(wrong_with(url).is_some(), "{url}");
        }
    }
}
