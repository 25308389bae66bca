#!/usr/bin/env python3
"""Measures how scorecards are written, beside three peers in the same run.

usage: scorecards.py MYSTERY FOLDER [PYTHON] [VISITS]

FOLDER keeps the generated files. PYTHON has lxml and Jinja2. VISITS: how many visits the one store of 40 questions holds
(10,000). The answers come in through `mystery visit`, a visit a process, because that is the only way into a store; how
long that takes is printed, and not part of what is measured. All visits are then written by one `mystery report`, without
other visits beside them, which the peers do not show either; what these cost is printed for a smaller store.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from measure_program import limit

HERE = Path(__file__).resolve().parent
RULES = 355
ROUNDS = 7
# A store of this many visits shows what looking at the other visits of all scorecards costs.
WITH_OTHERS = 300
CLOCK = ("--clock", "2026-04-01T18:00:00.000Z")
# 355 rules of Debian's package ssg-debian; where it is not installed, a generated TestResult stands in.
GUIDE = Path("/usr/share/xml/scap/ssg/content/ssg-debian11-xccdf.xml")
PROFILE = "xccdf_org.ssgproject.content_profile_anssi_np_nt28_high"
XCCDF = "http://checklists.nist.gov/xccdf/1.2"


def ran(*command: str | Path) -> tuple[float, float]:
    """Wall time in milliseconds and peak memory in megabytes of one process."""
    start = time.perf_counter()
    child = os.posix_spawnp(str(command[0]), [str(part) for part in command], os.environ,
                            file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        raise SystemExit(f"scorecards: {' '.join(map(str, command[:3]))} ended with status {os.waitstatus_to_exitcode(status)}")
    return (time.perf_counter() - start) * 1000, usage.ru_maxrss / 1024


def xccdf_result(file: Path) -> None:
    """A benchmark of 355 rules with its TestResult: every third fails, as in the visit beside it."""
    rules, results = [], []
    for number in range(1, RULES + 1):
        name = f"xccdf_org.example_rule_q{number}"
        rules.append(f'<Rule id="{name}" selected="true" weight="{1 + number % 5}"><title>Did a member of staff greet you within 30 seconds?</title></Rule>')
        results.append(f'<rule-result idref="{name}" time="2026-03-14T10:00:00" weight="1"><result>{"fail" if number % 3 == 0 else "pass"}</result></rule-result>')
    file.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<Benchmark xmlns="{XCCDF}" id="xccdf_org.example_benchmark_b" resolved="1" xml:lang="en">'
        '<status date="2026-01-01">accepted</status><title>Store visit</title><version>1</version>'
        f'<Group id="xccdf_org.example_group_g"><title>Visit</title>{"".join(rules)}</Group>'
        '<TestResult id="xccdf_org.example_testresult_t" start-time="2026-03-14T10:00:00" end-time="2026-03-14T10:30:00" version="1">'
        f'<benchmark href="b.xml"/><title>Visit</title><target>shop</target>{"".join(results)}'
        '<score system="urn:xccdf:scoring:default" maximum="100">66</score></TestResult></Benchmark>\n', encoding="utf-8")


def beside_openscap(mystery: Path, folder: Path) -> list[bool]:
    visit, store = folder / "visit-355", folder / "355.sqlite"
    subprocess.run([HERE / "generate_visit.py", str(RULES), visit], check=True)
    store.unlink(missing_ok=True)
    ran(mystery, "visit", visit / "checklist.xml", "--answers", visit / "answers.json", "--store", store, *CLOCK)
    result = folder / "result.xml"
    if not GUIDE.is_file():
        xccdf_result(result)
    elif not result.is_file() or "ssgproject" not in result.read_text(encoding="utf-8"):
        # Status 2 says that rules failed, as they do.
        subprocess.run(["oscap", "xccdf", "eval", "--profile", PROFILE, "--results", result, GUIDE], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    print(f"oscap reads {'rules of ssg-debian' if GUIDE.is_file() else 'a generated TestResult'}")
    ours, theirs = folder / "355", folder / "oscap.html"
    figures = [
        (ran(mystery, "report", "--format", "html", "--store", store, "--output", ours),
         ran("oscap", "xccdf", "generate", "report", "--output", theirs, result)) for _ in range(ROUNDS)
    ]
    (time_us, memory_us), (time_them, memory_them) = (
        (statistics.median(pair[who][0] for pair in figures), statistics.median(pair[who][1] for pair in figures)) for who in (0, 1)
    )
    size_us, size_them = next(ours.glob("*.html")).stat().st_size, theirs.stat().st_size
    print(f"355 answers: {time_us:.0f} ms, {memory_us:.1f} MB, {size_us} bytes; oscap {time_them:.0f} ms, {memory_them:.1f} MB, {size_them} bytes")
    return [
        limit("time beside oscap", time_us / time_them, 1 / 6, "times"),
        limit("peak memory beside oscap", memory_us / memory_them, 1 / 4, "times"),
        limit("bytes of HTML beside oscap", size_us / size_them, 1 / 4, "times"),
    ]


def filled_store(mystery: Path, folder: Path, visits: int) -> Path:
    """A store of visits with 40 questions, each by the real command; an earlier run's store is used again."""
    generated, store = folder / "visit-40", folder / f"{visits}.sqlite"
    subprocess.run([HERE / "generate_visit.py", "40", generated], check=True)
    answers = json.loads((generated / "answers.json").read_text(encoding="utf-8"))
    listed = subprocess.run([mystery, "visits", "--store", store], capture_output=True, text=True, check=False).stdout if store.exists() else ""
    done = len([line for line in listed.splitlines() if "bench-" in line])
    start = time.perf_counter()
    # The disk's flushes, some forty a visit, are no part of what is measured afterwards.
    unflushed = ["eatmydata"] if shutil.which("eatmydata") else []
    for number in range(done, visits):
        answers["location"] = f"Harbour Street {number + 1}"
        (generated / "one.json").write_text(json.dumps(answers), encoding="utf-8")
        ran(*unflushed, mystery, "visit", generated / "checklist.xml", "--answers", generated / "one.json", "--store", store, "--new", *CLOCK)
    if done < visits:
        print(f"{visits - done} visits stored in {time.perf_counter() - start:.0f} s, a process each")
    return store


def beside_writers(mystery: Path, folder: Path, python: str, visits: int) -> list[bool]:
    store = filled_store(mystery, folder, visits)
    writer = folder / "write_bytes"
    subprocess.run(["cc", "-O2", "-o", writer, HERE / "scorecards-peer/write_bytes.c"], check=True)
    generated = folder / "visit-40"
    ours, bytes_only, script = [], [], []
    for _ in range(3):
        for name in ("ours", "bytes", "script"):
            shutil.rmtree(folder / name, ignore_errors=True)
            (folder / name).mkdir()
        ours.append(ran(mystery, "report", "--no-history", "--format", "html", "--store", store, "--output", folder / "ours"))
        page = next((folder / "ours").glob("*.html"))
        bytes_only.append(ran(writer, page, folder / "bytes", str(visits)))
        script.append(ran(python, HERE / "scorecards-peer/report.py", generated / "checklist.xml", generated / "answers.json", folder / "script", str(visits)))
    sizes = [next((folder / name).glob("*.html")).stat().st_size for name in ("ours", "bytes", "script")]
    written = len(list((folder / "ours").glob("*.html")))
    if written != visits:
        raise SystemExit(f"scorecards: {written} scorecards instead of {visits}")
    (us, memory), (them, _), (peer, _) = ((statistics.median(r[0] for r in runs), max(r[1] for r in runs)) for runs in (ours, bytes_only, script))
    print(f"{visits} scorecards: {us:.0f} ms, {memory:.0f} MB; the same bytes in C {them:.0f} ms; lxml and Jinja2 {peer:.0f} ms; bytes a page {sizes}")
    few = filled_store(mystery, folder, WITH_OTHERS)
    for choice in ([], ["--no-history"]):
        shutil.rmtree(folder / "others", ignore_errors=True)
        cost = ran(mystery, "report", *choice, "--format", "html", "--store", few, "--output", folder / "others")[0]
        print(f"{WITH_OTHERS} scorecards {'without' if choice else 'with'} other visits beside them: {cost:.0f} ms")
    return [limit("time beside the C loop", us / them, 4, "times"), limit("time beside lxml and Jinja2", us / peer, 1 / 3, "times")]


def main() -> int:
    if not 3 <= len(sys.argv) <= 5:
        raise SystemExit("usage: scorecards.py MYSTERY FOLDER [PYTHON] [VISITS]")
    mystery, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    python = sys.argv[3] if len(sys.argv) > 3 else sys.executable
    visits = int(sys.argv[4]) if len(sys.argv) > 4 else 10_000
    folder.mkdir(parents=True, exist_ok=True)
    results = beside_openscap(mystery, folder) + beside_writers(mystery, folder, python, visits)
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
