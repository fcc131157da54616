//! Who may ask: only pages that this server itself gave out, on this computer.

/// Whether a `Host` header names this computer.
pub(crate) fn host_is_here(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split_once(']').map_or("", |(name, _)| name),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    matches!(name, "localhost" | "127.0.0.1" | "::1")
}

/// Whether an `Origin` header, where there is one, is this server's own.
pub(crate) fn origin_is_own(origin: Option<&str>, host: &str) -> bool {
    origin.is_none_or(|origin| origin.strip_prefix("http://") == Some(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_computer_is_here() {
        for host in ["localhost", "localhost:4747", "127.0.0.1:80", "[::1]:4747"] {
            assert!(host_is_here(host), "{host} is this computer");
        }
        for host in [
            "",
            "example.org",
            "localhost.example.org:4747",
            "127.0.0.1.nip.io",
            "[::2]:1",
        ] {
            assert!(!host_is_here(host), "{host} is not this computer");
        }
    }

    #[test]
    fn only_its_own_pages_may_ask() {
        assert!(
            origin_is_own(None, "localhost:4747"),
            "a program sends no origin"
        );
        assert!(origin_is_own(
            Some("http://localhost:4747"),
            "localhost:4747"
        ));
        for origin in [
            "null",
            "http://example.org",
            "http://localhost:1",
            "https://localhost:4747",
        ] {
            assert!(
                !origin_is_own(Some(origin), "localhost:4747"),
                "{origin} is elsewhere"
            );
        }
    }
}
