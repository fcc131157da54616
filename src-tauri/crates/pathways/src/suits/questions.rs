//! The choices and what each says for which calling, made sure of once.

use std::fmt;

use super::balance::balance_of;

/// One of the two tasks of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The one that stands first.
    First,
    /// The one that stands second.
    Second,
}

impl Side {
    /// The other task.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }
}

/// To which task of a choice a calling leans, and how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lean {
    /// The task that is like its work.
    pub side: Side,
    /// How much of its work it is; at least 1.
    pub weight: u8,
}

/// Why questions cannot be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionsError {
    /// More choices than all answers can be counted for.
    TooMany {
        /// How many there are.
        found: usize,
        /// How many there may be.
        most: usize,
    },
    /// A choice does not name every calling.
    Uneven {
        /// Its place.
        choice: usize,
        /// Of how many it speaks.
        found: usize,
        /// How many there are.
        callings: usize,
    },
    /// A calling's weights do not add up to what the others' do.
    Louder {
        /// Its place.
        calling: usize,
        /// What its weights add up to.
        found: u32,
        /// What the first one's add up to.
        points: u32,
    },
}

impl fmt::Display for QuestionsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooMany { found, most } => write!(
                f,
                "there are {found} choices; {most} is the most, for all answers are counted"
            ),
            Self::Uneven {
                choice,
                found,
                callings,
            } => write!(
                f,
                "choice {choice} speaks of {found} callings, not of all {callings}"
            ),
            Self::Louder {
                calling,
                found,
                points,
            } => write!(
                f,
                "calling {calling} has {found} points where the first one has {points}"
            ),
        }
    }
}

impl std::error::Error for QuestionsError {}

/// The most choices: a thousand answers for each ten of them are counted one by one.
const MOST_CHOICES: usize = 12;

/// The choices, row by row: for each calling the side it leans to, if any.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questions {
    choices: Vec<Vec<Option<Lean>>>,
    callings: usize,
    points: u32,
    shy_first: Vec<usize>,
}

impl Questions {
    /// Questions about so many callings; a row of leanings for each choice.
    pub fn new(callings: usize, choices: Vec<Vec<Option<Lean>>>) -> Result<Self, QuestionsError> {
        if choices.len() > MOST_CHOICES {
            return Err(QuestionsError::TooMany {
                found: choices.len(),
                most: MOST_CHOICES,
            });
        }
        if let Some((choice, row)) = choices
            .iter()
            .enumerate()
            .find(|(_, row)| row.len() != callings)
        {
            return Err(QuestionsError::Uneven {
                choice,
                found: row.len(),
                callings,
            });
        }
        let mut sums = vec![0; callings];
        for row in &choices {
            for (sum, lean) in sums.iter_mut().zip(row) {
                *sum += lean.map_or(0, |lean| u32::from(lean.weight));
            }
        }
        let points = sums.first().copied().unwrap_or_default();
        if let Some((calling, &found)) = sums.iter().enumerate().find(|(_, sum)| **sum != points) {
            return Err(QuestionsError::Louder {
                calling,
                found,
                points,
            });
        }
        let shares = balance_of(&choices, callings);
        let mut shy_first: Vec<usize> = (0..callings).collect();
        shy_first.sort_by_key(|&calling| shares.get(calling).copied().unwrap_or_default());
        Ok(Self {
            choices,
            callings,
            points,
            shy_first,
        })
    }

    /// How many choices there are.
    pub fn choices(&self) -> usize {
        self.choices.len()
    }

    /// How many callings there are.
    pub fn callings(&self) -> usize {
        self.callings
    }

    /// What each calling's weights add up to.
    pub fn points(&self) -> u32 {
        self.points
    }

    /// To which task of this choice this calling leans.
    pub fn lean(&self, choice: usize, calling: usize) -> Option<Lean> {
        *self.choices.get(choice)?.get(calling)?
    }

    /// The callings, those first that come first least often over all possible answers.
    pub fn shy_first(&self) -> &[usize] {
        &self.shy_first
    }
}
