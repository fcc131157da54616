//! Each visitor command of the list as `POST /api/<name>`.

use crate::limits;
use atlas::wire::{
    AttainmentList, ById, CancelRequest, Cancelled, Changes, GapList, MapPrint, MapRequest,
    MapScene, MatchAnswer, MatchChoices, MatchRequest, MedicineMatrix, Nothing, OnwardAnswer,
    OnwardRequest, Overview, Positions, ProfessionPage, Professions, ReturnsAnswer, ReturnsRequest,
    RoutesAnswer, RoutesRequest, SearchAnswer, SearchRequest, ShowRequest, Shown, SourceList,
    Stats, StatsRequest, Timeline, TimelineRequest, TopicPage, TopicRequest, Ways, WaysRequest,
    WordList,
};
use atlas::{Atlas, AtlasError, ErrorCode};
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, post};
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
                    post(|State(atlas): State<Arc<Atlas>>, body: Body| {
                        aside(move || {
                            answer::<$vreq, $vres>(body, |request| atlas.$visitor(request))
                        })
                    }),
                ))*
                .route("/api/{*command}", any(unknown))
                .method_not_allowed_fallback(not_posted)
                .with_state(atlas)
        }
    };
}

atlas::for_each_command!(visitor_routes);

/// Answers on a thread that may take its time: while a long question is answered, others can be
/// asked, and it can be cancelled, even where there is one core.
async fn aside(answer: impl FnOnce() -> Response + Send + 'static) -> Response {
    tokio::task::spawn_blocking(answer)
        .await
        .unwrap_or_else(|_| {
            refusal(&AtlasError::new(
                ErrorCode::Internal,
                "The command broke off. This is a fault of AHP Atlas.",
            ))
        })
}

/// What was sent, or why it could not be taken in.
type Body = Result<Bytes, BytesRejection>;

fn answer<Request: DeserializeOwned, Answer: Serialize>(
    body: Body,
    command: impl FnOnce(&Request) -> Result<Answer, AtlasError>,
) -> Response {
    let body = match body {
        Ok(body) => body,
        Err(rejection) => return not_taken(&rejection),
    };
    let request = serde_json::from_slice(if body.is_empty() { b"{}" } else { &body })
        .map_err(|error| AtlasError::bad(format!("The request cannot be read: {error}.")));
    match request.and_then(|request| command(&request)) {
        Ok(answer) => Json(answer).into_response(),
        Err(error) => refusal(&error),
    }
}

fn not_taken(rejection: &BytesRejection) -> Response {
    let status = rejection.status();
    let message = if status == StatusCode::PAYLOAD_TOO_LARGE {
        format!("The request is longer than {} bytes.", limits::BODY)
    } else {
        "The request broke off before its end.".to_owned()
    };
    (status, Json(AtlasError::bad(message))).into_response()
}

async fn unknown(uri: Uri) -> Response {
    let name: String = uri
        .path()
        .trim_start_matches("/api/")
        .chars()
        .take(40)
        .collect();
    refusal(&AtlasError::new(
        ErrorCode::NotFound,
        format!("There is no command `{name}`."),
    ))
}

async fn not_posted() -> Response {
    let error = AtlasError::bad("Commands are asked for with POST.");
    (StatusCode::METHOD_NOT_ALLOWED, Json(error)).into_response()
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
