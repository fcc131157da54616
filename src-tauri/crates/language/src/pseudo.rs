//! English in disguise, as `ui/src/language/pseudo.ts` disguises the screens' own messages: what a
//! person reads without it was made in code.

use std::borrow::Cow;

/// How much longer another language can be: four letters in ten.
const LONGER: (usize, usize) = (4, 10);

/// A piece of a message in disguise. Marks alone stay as they are.
pub(crate) fn disguise(text: &str) -> Cow<'_, str> {
    if !text.chars().any(char::is_alphabetic) {
        return Cow::Borrowed(text);
    }
    let mut out = String::from("⟦");
    let mut due = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        out.extend(bare.chars().map(accented));
        due += bare.chars().count() * LONGER.0;
        out.extend(std::iter::repeat_n('~', due / LONGER.1));
        due %= LONGER.1;
        out.push_str(&word[bare.len()..]);
    }
    out.push('⟧');
    Cow::Owned(out)
}

fn accented(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'y' => 'ý',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        'Y' => 'Ý',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_in_brackets_accented_and_longer() {
        assert_eq!(disguise("You may carry on."), "⟦Ýóú~ máý~ cárrý~~ ón.~⟧");
        assert_eq!(disguise(" · "), " · ");
    }
}
