//! Gives each command of the one list a permission of its own, so that a window may call only
//! what its capability file names.

include!("crates/atlas/src/list.rs");

macro_rules! names {
    (
        visitor { $($(#[$vdoc:meta])* $visitor:ident($($vreq:tt)*) -> $vres:ty;)* }
        staff { $($(#[$sdoc:meta])* $staff:ident($($sreq:tt)*) -> $sres:ty;)* }
    ) => {
        &[$(stringify!($visitor),)* $(stringify!($staff),)*]
    };
}

const COMMANDS: &[&str] = for_each_command!(names);

fn main() {
    println!("cargo:rerun-if-changed=crates/atlas/src/list.rs");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    tauri_build::try_build(attributes).expect("the desktop shell's build description is sound");
}
