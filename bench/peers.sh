#!/usr/bin/env bash
# Installs the tools Adderstone is measured against and prints the folder that holds their commands.
#
# Bandit can only read what its interpreter can, so it runs on the oracle, CPython 3.14; the others get a virtual
# environment of their own each. Everything goes below $ADDERSTONE_BENCH_CACHE (default: .cache).
set -euo pipefail
cd "$(dirname "$0")/.."

cache=$(mkdir -p "${ADDERSTONE_BENCH_CACHE:-.cache}" && cd "${ADDERSTONE_BENCH_CACHE:-.cache}" && pwd)
bin=$cache/peers/bin
mkdir -p "$bin"
oracle=$(bench/oracle.sh)

# on_oracle COMMAND REQUIREMENT MODULE: the package's wheels in a folder of their own, run as a module by the oracle.
on_oracle() {
	local folder=$cache/peers/$1
	[ ! -x "$bin/$1" ] || return 0
	python3 -m pip -q install --target "$folder" --upgrade --only-binary=:all: --implementation cp --python-version 3.14 \
		--abi cp314 --abi abi3 --abi none --platform any --platform manylinux_2_28_x86_64 --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64 "$2" >&2
	printf '#!/bin/sh\nPYTHONPATH=%s exec %s -m %s "$@"\n' "$folder" "$oracle" "$3" >"$bin/$1"
	chmod +x "$bin/$1"
}

# in_venv COMMAND REQUIREMENT
in_venv() {
	local folder=$cache/peers/$1
	[ ! -x "$bin/$1" ] || return 0
	python3 -m venv "$folder"
	"$folder/bin/pip" -q install --disable-pip-version-check "$2" >&2
	ln -sf "$folder/bin/$1" "$bin/$1"
}

on_oracle bandit bandit==1.9.4 bandit
in_venv ruff ruff==0.17.6
in_venv pylint pylint==4.1.4
in_venv pip-audit pip-audit==2.10.1
in_venv semgrep semgrep==1.180.0
python3 -m pip -q install --target "$cache/peers/packaging" --upgrade packaging==26.3 >&2
echo "$bin"
