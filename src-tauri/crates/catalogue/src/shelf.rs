//! How long a fact stays on the shelf before it must be looked at again.

/// Months after which a row of this table may be out of date. A topic's own `shelf_life` wins for
/// what is filed under it.
pub(crate) fn months(table: &str, of_topic: Option<u16>) -> u16 {
    match table {
        "pay" | "fee" | "fund" | "deadline" => 12,
        "apprenticeship" => 18,
        "return_band" | "return_limit" | "return_example" | "mechanism" | "medicine_right" => 36,
        _ => of_topic.unwrap_or(60),
    }
}
