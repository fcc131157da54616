//! Installing what is missing, and saying so. Quick when nothing is.

use crate::shell::{command, must, root, sh, works};
use anyhow::{Result, bail};
use std::fs;
use std::path::PathBuf;

/// Debian packages that building and opening the window needs.
const TO_RUN: &[&str] = &[
    "build-essential",
    "libayatana-appindicator3-dev",
    "libgtk-3-dev",
    "librsvg2-dev",
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "pkg-config",
];

/// Debian packages that the tests need besides: a screen that is none, and the two browsers'
/// drivers.
const TO_TEST: &[&str] = &[
    "chromium",
    "chromium-driver",
    "dbus-x11",
    "python3-venv",
    "webkit2gtk-driver",
    "xauth",
    "xvfb",
];

/// Programs from crates.io that the tests need besides: the door to the real window, and the check of
/// licences. Each in the version that this was written with.
const TOOLS: &[(&str, &str)] = &[("tauri-driver", "2.1.0"), ("cargo-deny", "0.20.2")];

/// Python packages that judge our exports. It names a newer Python than Debian 12 has, and runs on
/// that one all the same: the tests fail if it should not.
const PYTHON: &str = "ctdl-validate==0.2.1";

/// What `cargo xtask run` needs.
pub(crate) fn to_run() -> Result<()> {
    debian(TO_RUN)?;
    npm("ui")
}

/// What `cargo xtask test` needs.
pub(crate) fn to_test(quick: bool) -> Result<()> {
    let extra = if quick { &[] } else { TO_TEST };
    debian(&[TO_RUN, extra].concat())?;
    npm("ui")?;
    if !quick {
        npm("tests")?;
        TOOLS.iter().try_for_each(|tool| program(tool.0, tool.1))?;
        python()?;
    }
    Ok(())
}

fn debian(wanted: &[&str]) -> Result<()> {
    if !works("dpkg --version") {
        println!(
            "This is no Debian system: install by hand what these packages hold: {}.",
            wanted.join(" ")
        );
        return Ok(());
    }
    let installed = |package: &&str| {
        let mut query = command("", "dpkg-query --show --showformat=${db:Status-Status}");
        query.arg(package);
        query.output().is_ok_and(|out| out.stdout == b"installed")
    };
    let missing: Vec<&str> = wanted.iter().filter(|p| !installed(p)).copied().collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    let as_root = if works("test -w /var/lib/dpkg") {
        ""
    } else if works("sudo -n true") {
        "sudo "
    } else {
        bail!(
            "some system packages are missing; type this once, then try again:\n  sudo apt-get install --yes {list}"
        );
    };
    println!("Installing system packages: {list}");
    // An old package list is refreshed only when it does not know a package.
    let install = || {
        let line = format!(
            "{as_root}env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends -qq {list}"
        );
        sh("", &line)
    };
    install().or_else(|_| {
        sh("", &format!("{as_root}apt-get update -qq"))?;
        install()
    })
}

/// Installs the packages of a lock file when it changed since the last time.
fn npm(folder: &str) -> Result<()> {
    let lock = fs::read(root().join(folder).join("package-lock.json"))?;
    let stamp = root()
        .join(folder)
        .join("node_modules/.installed-from-lock");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the npm packages of {folder}/");
    // Not `npm ci`: it refuses a lock file from which packages for other systems are missing, as
    // they are where a registry serves this system's only. `--no-save` leaves the lock alone.
    sh(
        folder,
        "npm install --no-save --no-audit --no-fund --loglevel=error",
    )?;
    fs::write(stamp, lock)?;
    Ok(())
}

/// Installs the Python packages beside the build, when their list changed since the last time.
fn python() -> Result<()> {
    let folder = tools().join("python");
    let stamp = folder.join(".installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == PYTHON) {
        return Ok(());
    }
    println!("Installing the Python packages of the tests: {PYTHON}");
    let mut make = command("", "python3 -m venv --clear");
    make.arg(&folder);
    must(make)?;
    let pip = folder.join("bin/pip");
    let options = "install --quiet --disable-pip-version-check --no-deps --ignore-requires-python";
    sh("", &format!("{} {options} {PYTHON}", pip.display()))?;
    fs::write(stamp, PYTHON)?;
    Ok(())
}

/// Where programs from crates.io are kept: with the build's other products.
pub(crate) fn tools() -> PathBuf {
    root().join("target/tools")
}

fn program(name: &str, version: &str) -> Result<()> {
    if tools().join("bin").join(name).exists() {
        return Ok(());
    }
    println!("Installing {name} {version}");
    let mut install = command("", "cargo install --quiet --locked");
    install.args([name, "--version", version, "--root"]);
    install.arg(tools());
    must(install)
}
