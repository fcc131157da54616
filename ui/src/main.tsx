// First, so that the order of the style layers is settled before any component adds to one.
import "./styles/index.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { client } from "./client";
import { DisplayProvider } from "./display/DisplayProvider";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no element with the id root");

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <DisplayProvider remember={client.capabilities.personal}>
        <App />
      </DisplayProvider>
    </QueryClientProvider>
  </StrictMode>,
);
