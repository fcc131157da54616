//! Questions that are being answered, by the names that their askers gave them, so that one can be
//! cancelled.

use crate::{AtlasError, wire};
use language::say;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The longest name that a question may have, in bytes.
const LONGEST: usize = 100;

/// The questions that are being answered.
#[derive(Default)]
pub(crate) struct Running(Mutex<BTreeMap<String, Arc<AtomicBool>>>);

/// A question that is being answered; until it is dropped it can be cancelled.
pub(crate) struct Question<'a> {
    running: &'a Running,
    name: Option<String>,
    cancelled: Arc<AtomicBool>,
}

impl Running {
    /// Begins to answer a question. One without a name cannot be cancelled. Of two with one name
    /// the later can be.
    pub(crate) fn begin(&self, name: Option<&str>) -> Result<Question<'_>, AtlasError> {
        let name = name.filter(|name| !name.is_empty()).map(str::to_owned);
        if name.as_ref().is_some_and(|name| name.len() > LONGEST) {
            return Err(AtlasError::bad(say!(
                "refusal-question-name",
                longest = LONGEST
            )));
        }
        let cancelled = Arc::new(AtomicBool::new(false));
        if let Some(name) = &name {
            self.questions()
                .insert(name.clone(), Arc::clone(&cancelled));
        }
        Ok(Question {
            running: self,
            name,
            cancelled,
        })
    }

    /// Cancels the question of this name, if it is being answered.
    pub(crate) fn cancel(&self, request: &wire::CancelRequest) -> wire::Cancelled {
        let questions = self.questions();
        let question = questions.get(&request.question);
        if let Some(cancelled) = question {
            cancelled.store(true, Ordering::Relaxed);
        }
        wire::Cancelled {
            was_running: question.is_some(),
        }
    }

    /// The flags; nothing that could panic is done while they are held.
    fn questions(&self) -> MutexGuard<'_, BTreeMap<String, Arc<AtomicBool>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Question<'_> {
    /// Becomes true when it is cancelled.
    pub(crate) fn cancelled(&self) -> &AtomicBool {
        &self.cancelled
    }
}

impl Drop for Question<'_> {
    fn drop(&mut self) {
        if let Some(name) = &self.name {
            let mut questions = self.running.questions();
            if questions
                .get(name)
                .is_some_and(|flag| Arc::ptr_eq(flag, &self.cancelled))
            {
                questions.remove(name);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cancel(running: &Running, name: &str) -> bool {
        let request = wire::CancelRequest {
            question: name.to_owned(),
        };
        running.cancel(&request).was_running
    }

    #[test]
    fn a_question_can_be_cancelled_while_it_is_answered_and_not_after() {
        let running = Running::default();
        let question = running.begin(Some("a")).expect("a short name");
        assert!(!question.cancelled().load(Ordering::Relaxed));
        assert!(!cancel(&running, "b"), "another name");
        assert!(cancel(&running, "a"));
        assert!(question.cancelled().load(Ordering::Relaxed));
        drop(question);
        assert!(!cancel(&running, "a"));
    }

    #[test]
    fn of_two_questions_with_one_name_the_later_can_be_cancelled() {
        let running = Running::default();
        let first = running.begin(Some("a")).expect("a short name");
        let second = running.begin(Some("a")).expect("a short name");
        drop(first);
        assert!(
            cancel(&running, "a"),
            "the end of the first does not hide the second"
        );
        assert!(second.cancelled().load(Ordering::Relaxed));
    }

    #[test]
    fn a_question_without_a_name_is_nobodys_to_cancel_and_a_long_name_is_refused() {
        let running = Running::default();
        let question = running.begin(None).expect("no name");
        assert!(!cancel(&running, ""));
        assert!(!question.cancelled().load(Ordering::Relaxed));
        assert!(running.begin(Some(&"x".repeat(LONGEST + 1))).is_err());
    }
}
