//! Each visitor command of the list as `POST /api/<name>`.

use atlas::wire::{
    AttainmentList, ById, Nothing, Overview, Positions, ProfessionPage, Professions, ReturnsAnswer,
    ReturnsRequest, RoutesAnswer, RoutesRequest, SearchAnswer, SearchRequest, ShowRequest, Shown,
    SourceList, Stats,
};
use atlas::{Atlas, AtlasError, ErrorCode};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;

macro_rules! visitor_routes {
    (
        visitor { $($(#[$vdoc:meta])* $visitor:ident($vreq:ty) -> $vres:ty;)* }
        staff { $($(#[$sdoc:meta])* $staff:ident($sreq:ty) -> $sres:ty;)* }
    ) => {
        /// The visitor commands; staff commands have no route.
        pub(crate) fn router(atlas: Arc<Atlas>) -> Router {
            Router::new()
                $(.route(
                    concat!("/api/", stringify!($visitor)),
                    post(|State(atlas): State<Arc<Atlas>>, body: Bytes| async move {
                        answer::<$vreq, $vres>(&body, |request| atlas.$visitor(request))
                    }),
                ))*
                .with_state(atlas)
        }
    };
}

atlas::for_each_command!(visitor_routes);

fn answer<Request: DeserializeOwned, Answer: Serialize>(
    body: &[u8],
    command: impl FnOnce(&Request) -> Result<Answer, AtlasError>,
) -> Response {
    let request = serde_json::from_slice(if body.is_empty() { b"{}" } else { body })
        .map_err(|error| AtlasError::bad(format!("The request cannot be read: {error}.")));
    match request.and_then(|request| command(&request)) {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => refusal(&error),
    }
}

/// An error in the one shape that every endpoint uses.
pub(crate) fn refusal(error: &AtlasError) -> Response {
    let status = match error.code {
        ErrorCode::NotFound => StatusCode::NOT_FOUND,
        ErrorCode::BadRequest | ErrorCode::Contradiction => StatusCode::BAD_REQUEST,
        ErrorCode::Catalogue => StatusCode::SERVICE_UNAVAILABLE,
        ErrorCode::Internal => StatusCode::INTERNAL_SERVER_ERROR,
    };
    (status, Json(error)).into_response()
}
