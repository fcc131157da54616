//! The desktop shell: one window over the commands of `atlas`, a line a command.

use atlas::wire::{
    AttainmentList, ById, CancelRequest, Cancelled, Changes, GapList, MapPrint, MapRequest,
    MapScene, MatchAnswer, MatchChoices, MatchRequest, MedicineMatrix, Nothing, OnwardAnswer,
    OnwardRequest, Overview, Positions, ProfessionPage, Professions, ReturnsAnswer, ReturnsRequest,
    RoutesAnswer, RoutesRequest, SearchAnswer, SearchRequest, ShowRequest, Shown, SourceList,
    Stats, StatsRequest, Timeline, TimelineRequest, TopicPage, TopicRequest, Ways, WaysRequest,
    WordList,
};
use atlas::{Atlas, AtlasError};
use tauri::{Builder, Manager, Runtime, State};

/// The hash of the catalogue that this program was built with: no other is taken for it.
const CATALOGUE_SHA256: &str = include_str!("../../assets/catalogue.sha256");

/// Each command of the list as a Tauri command that hands its request on.
macro_rules! tauri_commands {
    (
        visitor { $($(#[$vdoc:meta])* $visitor:ident($vreq:ty) -> $vres:ty;)* }
        staff { $($(#[$sdoc:meta])* $staff:ident($sreq:ty) -> $sres:ty;)* }
    ) => {
        mod commands {
            use super::*;
            $(
                #[tauri::command(async)]
                pub(super) fn $visitor(
                    atlas: State<'_, Atlas>,
                    request: $vreq,
                ) -> Result<$vres, AtlasError> {
                    atlas.$visitor(&request)
                }
            )*
            $(
                #[tauri::command(async)]
                pub(super) fn $staff(
                    atlas: State<'_, Atlas>,
                    request: $sreq,
                ) -> Result<$sres, AtlasError> {
                    atlas.$staff(&request)
                }
            )*
        }

        /// The app without its window: generic over the runtime, so that tests can drive it.
        pub fn build<R: Runtime>(builder: Builder<R>) -> Builder<R> {
            builder
                .plugin(tauri_plugin_opener::init())
                .invoke_handler(tauri::generate_handler![
                    $(commands::$visitor,)*
                    $(commands::$staff,)*
                ])
        }
    };
}

atlas::for_each_command!(tauri_commands);

/// Opens the window and runs until it is closed.
pub fn run() {
    let single = tauri_plugin_single_instance::init(|app, _, _| {
        if let Some(window) = app.get_webview_window("main") {
            // Both only fail where the window manager refuses; the first window is still there.
            let _ = window.unminimize();
            let _ = window.set_focus();
        }
    });
    let result = build(Builder::default().plugin(single))
        .setup(|app| {
            let bundled = app
                .path()
                .resource_dir()
                .map(|dir| dir.join("catalogue.sqlite"));
            app.manage(Atlas::open(
                bundled.ok().as_deref(),
                Some(CATALOGUE_SHA256.trim()),
            ));
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = result {
        eprintln!("AHP Atlas could not open its window: {error}");
        std::process::exit(1);
    }
}
