#!/usr/bin/env bash
# Downloads the packages pinned in corpus.txt and unpacks them, with the oracle's standard library and its test suite,
# into $ADDERSTONE_CORPUS (default: .cache/corpus): all/ holds everything, one folder a package; the subsets used by
# `make bench` are lists of paths beside it, made by subsets.py.
#
# Only wheels are fetched: they hold a package's source, and pip never runs a line of them. Nothing is installed.
#
# bench/corpus.sh --pin FILE reads package names from FILE and prints the NAME==VERSION lines of their newest wheels.
set -euo pipefail
cd "$(dirname "$0")/.."

cache=$(mkdir -p "${ADDERSTONE_BENCH_CACHE:-.cache}" && cd "${ADDERSTONE_BENCH_CACHE:-.cache}" && pwd)
corpus=${ADDERSTONE_CORPUS:-$cache/corpus}
mkdir -p "$corpus/wheels"

# fetch REQUIREMENT downloads one wheel: for a recent Python 3, else (old releases) for Python 2.
fetch() {
	local get=(python3 -m pip -q download --no-deps --only-binary=:all: --disable-pip-version-check --dest "$wheels/$1")
	[ -z "$(ls "$wheels/$1" 2>/dev/null)" ] || return 0
	"${get[@]}" --python-version 3.13 --implementation cp --abi cp313 --abi abi3 --abi none \
		--platform any --platform manylinux_2_28_x86_64 --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64 "$1" 2>/dev/null ||
		"${get[@]}" --python-version 2.7 --abi none --platform any "$1" 2>/dev/null || echo "bench/corpus.sh: no wheel of $1" >&2
}
export -f fetch
export wheels=$corpus/wheels

list=bench/corpus.txt
[ "${1:-}" != --pin ] || list=$2
grep -v '^#' "$list" | xargs -P 4 -I{} bash -c 'fetch {}'

if [ "${1:-}" = --pin ]; then
	find "$wheels" -name '*.whl' -printf '%f\n' | sed -E 's/^([^-]+)-([^-]+)-.*/\1==\2/' | sort -fu
	exit
fi

oracle=$(bench/oracle.sh)
python3 bench/unpack.py "$corpus"
stdlib=$("$oracle" -c 'import os; print(os.path.dirname(os.__file__))')
mkdir -p "$corpus/all/python3.14"
cp -r --no-preserve=mode "$stdlib/." "$corpus/all/python3.14/"
find "$corpus/all" -name __pycache__ -prune -exec rm -rf {} +
find "$corpus/all" -type l -delete
python3 bench/subsets.py "$corpus"
