#!/bin/sh
# Compare versions and advisory matching with Python's packaging:
#   bench/parity_deps.sh PYTHON SNAPSHOT
# PYTHON has packaging installed (bench prepares one); SNAPSHOT is advisories.jsonl[.gz].
set -eu
python=${1:?a Python with packaging} snapshot=${2:?advisories.jsonl or advisories.jsonl.gz}
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
CGO_ENABLED=0 go build -o "$folder/adderstone" ./cmd/adderstone
"$python" bench/parity_deps.py "$folder/adderstone" "$snapshot"
