//! The regulators' return rules, from the catalogue's rows to the arithmetic's.

use crate::{AtlasError, ErrorCode};
use catalogue::{Catalogue, ReturnBand};
use pathways::Date;
use pathways::returns::{AppliesTo, Asks, Band, Limits, Regulator, Rules};

/// The GOsC's register opened on this day; who qualified before and never joined has a way of
/// their own (the catalogue's statement `return-gosc-pre-2000` says who says so).
const GOSC_BEGAN: Date = Date::constant(2000, 5, 9);

pub(super) fn rules(catalogue: &Catalogue) -> Result<Rules, AtlasError> {
    let bands = catalogue
        .return_bands()
        .iter()
        .map(|row| band(row))
        .collect::<Result<_, _>>()?;
    Rules::new(bands, limits(catalogue)?).map_err(|error| broken(&error.to_string()))
}

fn broken(why: &str) -> AtlasError {
    AtlasError::new(
        ErrorCode::Catalogue,
        format!("The catalogue's rules of return do not fit together: {why}."),
    )
}

fn band(row: &ReturnBand) -> Result<Band, AtlasError> {
    let regulator: Regulator = row
        .regulator
        .parse()
        .map_err(|_| broken(&format!("regulator `{}`", row.regulator)))?;
    let never = row.start == "never-registered-old-qualification";
    Ok(Band {
        id: row.id.clone(),
        regulator,
        applies_to: if never {
            AppliesTo::NeverRegistered
        } else {
            AppliesTo::OnceRegistered
        },
        years_from: whole(&row.id, row.years_from)?,
        years_to: row
            .years_to
            .map(|years| whole(&row.id, years))
            .transpose()?,
        // The HCPC writes "two to five years" and also "more than two years": who is away for
        // exactly two should ask. The never-registered rule says "more than five years".
        disputed_start: regulator == Regulator::Hcpc
            && (never || whole(&row.id, row.years_from)? == 2),
        asks: match regulator {
            Regulator::Hcpc => Asks::Updating {
                days: row.days,
                hours: row.hours,
            },
            Regulator::Gosc => Asks::Process {
                weeks_at_most: None,
            },
        },
    })
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "checked just before"
)]
fn whole(id: &str, number: f64) -> Result<u16, AtlasError> {
    let fits = (0.0..=f64::from(u16::MAX)).contains(&number) && number.fract() == 0.0;
    if fits {
        Ok(number as u16)
    } else {
        Err(broken(&format!("`{id}` has the number {number}")))
    }
}

fn limits(catalogue: &Catalogue) -> Result<Limits, AtlasError> {
    let value = |id: &str| {
        let row = catalogue.return_limits().iter().find(|row| row.id == id);
        row.map(|row| row.value)
            .ok_or_else(|| broken(&format!("the limit `{id}` is missing")))
    };
    let number = |id: &str| whole(id, value(id)?).map(u32::from);
    Ok(Limits {
        hours_per_day: number("hours-per-day")?,
        private_max_percent: u32::from(whole(
            "private-max-share",
            value("private-max-share")? * 100.0,
        )?),
        window_months: number("window-months")?,
        usual_window_months: number("usual-window-months")?,
        supervisor_years: number("supervisor-years")?,
        short_readmission_months: number("short-readmission-months")?,
        abroad_years: whole("abroad-years", value("abroad-years")?)?,
        gosc_began: GOSC_BEGAN,
    })
}
