import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { client } from "../../client";
import { someEvidence } from "../../testing";
import { AgeSaid } from "./AgeSaid";
import { EvidenceMark } from "./EvidenceMark";
import { readReport } from "./report";

afterEach(cleanup);

describe("the mark beside a fact", () => {
  it("says who and when, and opens to all of it", async () => {
    const user = userEvent.setup();
    render(<EvidenceMark of="pay at band 5" evidence={someEvidence} />);
    const mark = screen.getByRole("button", { name: "HCPC, Jan 2025. Who says so: pay at band 5" });
    await user.click(mark);
    const sheet = screen.getByRole("dialog", { name: "Who says so?" });
    expect(sheet.textContent).toContain("Registrants by profession");
    expect(sheet.textContent).toContain("Health and Care Professions Council, 14 Jan 2025");
    expect(sheet.textContent).toContain("We are sure");
  });

  it("offers to report a mistake in this very fact", async () => {
    const user = userEvent.setup();
    render(
      <dd>
        <p>£31,049 a year</p>
        <EvidenceMark of="pay at band 5" evidence={someEvidence} />
      </dd>,
    );
    await user.click(screen.getByRole("button"));
    const link = screen.getByRole("link", { name: "Report a mistake in this" });
    const doubt = readReport(link.getAttribute("href")?.split("?")[1] ?? "");
    expect(doubt.of).toBe("pay at band 5");
    expect(doubt.says).toBe("£31,049 a year");
    expect(doubt.sources).toEqual(someEvidence.sources.map(({ id }) => id));
  });

  it("closes by Escape", async () => {
    const user = userEvent.setup();
    render(<EvidenceMark of="pay" evidence={someEvidence} />);
    await user.click(screen.getByRole("button"));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("warns in words", () => {
    render(<EvidenceMark of="pay" evidence={{ ...someEvidence, confidence: "low" }} />);
    expect(screen.getByRole("button").textContent).toContain("Not sure");
  });

  it("can be the value itself, with its conditions in the sheet", async () => {
    const user = userEvent.setup();
    render(
      <EvidenceMark
        of="dietitians"
        evidence={someEvidence}
        value="Yes"
        more={<p>After a course</p>}
      />,
    );
    const mark = screen.getByRole("button", {
      name: "Yes, HCPC, Jan 2025. Who says so: dietitians",
    });
    expect(mark.textContent).toBe("Yes");
    await user.click(mark);
    expect(screen.getByRole("dialog").textContent).toContain("After a course");
  });

  it("leaves the age to what stands above, but for screen readers, where it is said there", () => {
    const old = { ...someEvidence, stale_from: "2020-01" };
    render(
      <AgeSaid value={true}>
        <EvidenceMark of="pay" evidence={old} />
        <EvidenceMark of="fees" evidence={{ ...old, confidence: "low" }} />
      </AgeSaid>,
    );
    const mark = screen.getByRole("button", { name: /^May be out of date, HCPC.* pay$/ });
    expect(mark.textContent).toBe("HCPC · Jan 2025");
    expect(mark.dataset.warning).toBe("");
    expect(screen.getByRole("button", { name: /fees$/ }).textContent).toContain("Not sure");
  });

  it("opens a page outside only when a person asks", async () => {
    const open = vi.spyOn(client, "openLink").mockResolvedValue();
    const user = userEvent.setup();
    render(<EvidenceMark of="pay" evidence={someEvidence} />);
    await user.click(screen.getByRole("button"));
    expect(open).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: /opens in your browser/ }));
    expect(open).toHaveBeenCalledExactlyOnceWith("https://www.hcpc-uk.org/registrants/");
  });
});
