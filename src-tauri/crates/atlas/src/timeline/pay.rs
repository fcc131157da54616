//! What a step pays, and how that is known: the bands that the route names, those of the learner's
//! role, or those of the post that is held meanwhile. Where none is known, no sum is made up.

use crate::convert::evidence;
use crate::dates::Chosen;
use crate::{Ready, wire};
use language::{ands, say};
use pathways::money::{Range, yearly_pay};

/// The figure of the least that an apprentice may be paid, in pounds an hour.
const APPRENTICE_LEAST: &str = "apprentice-least-an-hour";
/// A full week in the NHS, in tenths of an hour.
const FULL_WEEK: u32 = 375;

impl Ready {
    /// What is known of a step's pay; none where it is not paid.
    pub(super) fn step_pay(&self, step: &Chosen<'_>, from: Option<&str>) -> Option<wire::StepPay> {
        let row = step.route;
        if !row.paid {
            return None;
        }
        let (how, bands) = self.bands_of(step, from);
        let bands = self.newest_pay(|band| bands.iter().any(|known| known == band));
        let lowest = bands.iter().map(|pay| pay.entry).min();
        let highest = bands.iter().map(|pay| pay.top).max();
        let a_year = lowest
            .zip(highest)
            .map(|(min, max)| wire::Pounds { min, max });
        let mut pay = wire::StepPay {
            words: row.pay.clone(),
            how,
            a_year,
            at_least: None,
            bands,
            evidence: None,
        };
        if pay.a_year.is_none() {
            self.least_by_law(step, &mut pay);
        }
        Some(pay)
    }

    /// The bands that a step is paid in, and how we come to them.
    fn bands_of(&self, step: &Chosen<'_>, from: Option<&str>) -> (String, Vec<String>) {
        let row = step.route;
        if !row.pay_bands.is_empty() {
            let how = say!("money-pay-table", bands = said(&row.pay_bands));
            return (how, row.pay_bands.clone());
        }
        let catalogue = &self.catalogue;
        if let Some(role) = row
            .learner_role
            .as_deref()
            .and_then(|id| catalogue.role(id))
            && !role.bands.is_empty()
        {
            let how = say!(
                "money-pay-role",
                bands = said(&role.bands),
                role = role.title.as_str()
            );
            return (how, role.bands.clone());
        }
        let employed = row.apprenticeship.is_some();
        let held = from.and_then(|id| catalogue.role(id));
        match held.filter(|role| !employed && !role.bands.is_empty()) {
            Some(role) => {
                let how = say!(
                    "money-pay-held",
                    role = role.title.as_str(),
                    bands = said(&role.bands)
                );
                (how, role.bands.clone())
            }
            None => (say!("money-pay-not-known"), Vec::new()),
        }
    }

    /// For an apprenticeship of which no pay is known: at least what the law says.
    fn least_by_law(&self, step: &Chosen<'_>, pay: &mut wire::StepPay) {
        let figure = self.catalogue.figure(APPRENTICE_LEAST);
        let Some(figure) = figure.filter(|_| step.route.apprenticeship.is_some()) else {
            return;
        };
        let least = yearly_pay(pence(figure.value), FULL_WEEK);
        pay.at_least = u32::try_from(least.min()).ok();
        pay.how = say!(
            "money-pay-least",
            hour = format!("{:.2}", figure.value),
            year = language::pounds(pay.at_least.unwrap_or(0))
        );
        pay.evidence = Some(evidence(&figure.evidence));
    }
}

/// A year's pay as the strip counts it.
pub(super) fn range(pounds: wire::Pounds) -> Range {
    Range::between(pounds.min.into(), pounds.max.into())
}

/// Pounds with pence, as pence.
fn pence(pounds: f64) -> u32 {
    const MOST: f64 = 100_000.0;
    let pence = (pounds * 100.0).round().clamp(0.0, MOST);
    format!("{pence:.0}").parse().unwrap_or(0)
}

/// "Band 3", "Bands 3 and 4".
fn said(bands: &[String]) -> String {
    if bands.is_empty() {
        return String::new();
    }
    say!("money-bands", count = bands.len(), bands = ands(bands))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_are_said_as_people_say_them() {
        let bands = |names: &[&str]| {
            names
                .iter()
                .map(|&name| name.to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(said(&bands(&["3"])), "Band 3");
        assert_eq!(said(&bands(&["2", "3", "4"])), "Bands 2, 3 and 4");
    }

    #[test]
    fn pounds_with_pence_are_whole_pence() {
        assert_eq!(pence(8.0), 800);
        assert_eq!(pence(12.71), 1_271);
        assert_eq!(pence(-1.0), 0);
        assert_eq!(pence(f64::NAN), 0);
    }
}
