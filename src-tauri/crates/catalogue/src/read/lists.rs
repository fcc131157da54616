//! The lists of ids that belong to rows: one statement reads them all.

use std::collections::BTreeMap;

use rusqlite::Connection;

/// Ids by list and owner.
pub(super) struct Lists(BTreeMap<String, BTreeMap<String, Vec<(i64, String)>>>);

impl Lists {
    pub(super) fn read(db: &Connection) -> rusqlite::Result<Self> {
        let mut lists: BTreeMap<String, BTreeMap<String, Vec<(i64, String)>>> = BTreeMap::new();
        let mut statement = db.prepare_cached(include_str!("../sql/lists.sql"))?;
        let mut items = statement.query([])?;
        while let Some(row) = items.next()? {
            let list = row.get_ref("list")?.as_str()?;
            let owner = row.get_ref("owner")?.as_str()?;
            let item = (row.get("place")?, row.get("item")?);
            if !lists.contains_key(list) {
                lists.insert(list.to_owned(), BTreeMap::new());
            }
            let owners = lists.get_mut(list).expect("put there above");
            match owners.get_mut(owner) {
                Some(items) => items.push(item),
                None => {
                    owners.insert(owner.to_owned(), vec![item]);
                }
            }
        }
        Ok(Self(lists))
    }

    /// Takes the items of one list of one row, in their order.
    pub(super) fn take(&mut self, list: &str, owner: &str) -> Vec<String> {
        let mut items = self
            .0
            .get_mut(list)
            .and_then(|owners| owners.remove(owner))
            .unwrap_or_default();
        items.sort();
        items.into_iter().map(|(_, item)| item).collect()
    }
}
