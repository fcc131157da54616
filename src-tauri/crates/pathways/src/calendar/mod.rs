//! Intakes and deadlines: from months to the earliest month of finishing.
