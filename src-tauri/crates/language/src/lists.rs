//! Things in a row, joined as the language joins them.

use crate::say;

fn joined<T: AsRef<str>>(items: &[T], join: impl Fn(String, &str) -> String) -> String {
    let mut items = items.iter().map(AsRef::as_ref);
    let first = items.next().unwrap_or_default().to_owned();
    items.fold(first, join)
}

/// "a, b, c".
pub fn commas<T: AsRef<str>>(items: &[T]) -> String {
    joined(items, |most, last| {
        say!("list-comma", most = most, last = last)
    })
}

/// "a; b; c".
pub fn semicolons<T: AsRef<str>>(items: &[T]) -> String {
    joined(items, |most, last| {
        say!("list-semicolon", most = most, last = last)
    })
}

/// "a, b and c".
pub fn ands<T: AsRef<str>>(items: &[T]) -> String {
    match items {
        [most @ .., last] if !most.is_empty() => {
            say!("list-and", most = commas(most), last = last.as_ref())
        }
        few => commas(few),
    }
}

/// "a or b or c".
pub fn ors<T: AsRef<str>>(items: &[T]) -> String {
    joined(items, |most, last| {
        say!("list-or", most = most, last = last)
    })
}

/// "a, then b, then c".
pub fn thens<T: AsRef<str>>(items: &[T]) -> String {
    joined(items, |most, last| {
        say!("list-then", most = most, last = last)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_in_a_row_are_joined_as_people_join_them() {
        let (none, one, three): ([&str; 0], _, _) = ([], ["a"], ["a", "b", "c"]);
        assert_eq!(ands(&none), "");
        assert_eq!(ands(&one), "a");
        assert_eq!(ands(&three), "a, b and c");
        assert_eq!(ors(&three), "a or b or c");
        assert_eq!(thens(&three), "a, then b, then c");
        assert_eq!(semicolons(&three), "a; b; c");
    }
}
