#!/usr/bin/env bash
# The start of the command, linked as `make dist` links it, beside the start of the sqlite3 command line, in one run.
#
#   Benchmarks/startup.sh MYSTERY     status 1 when the median is more than 4 times that of sqlite3
set -euo pipefail
# shellcheck source-path=SCRIPTDIR source=../Scripts/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../Scripts/common.sh"

limit=4
runs=300
mystery=${1:?usage: startup.sh MYSTERY}
for pair in hyperfine:hyperfine sqlite3:sqlite3 python3:python3; do
    have "${pair%%:*}" || install_packages "needed to measure the start" "${pair##*:}"
done

results=$(mktemp)
trap 'rm -f "$results"' EXIT
hyperfine --shell=none --warmup 20 --runs "$runs" --style none --export-json "$results" \
    --command-name "sqlite3 -version" "sqlite3 -version" \
    --command-name "mystery --version" "$mystery --version" >/dev/null 2>&1 \
    || fail "hyperfine could not run 'sqlite3 -version' and '$mystery --version'."

python3 - "$results" "$limit" <<'PYTHON'
import json
import sys

results, limit = json.load(open(sys.argv[1], encoding="utf-8"))["results"], float(sys.argv[2])
peer = results[0]["median"]
print("| command | median | fastest | ratio |")
print("|---|---|---|---|")
for row in results:
    print(f"| {row['command']} | {row['median'] * 1000:.2f} ms | {row['min'] * 1000:.2f} ms | {row['median'] / peer:.2f} |")
ratio = results[1]["median"] / peer
print(f"\nratio: {ratio:.2f}, limit {limit:.2f}")
sys.exit(0 if ratio <= limit else 1)
PYTHON
