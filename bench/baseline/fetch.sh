#!/usr/bin/env bash
# Downloads the wheels that releases.txt names and unpacks each into FOLDER/PACKAGE/VERSION. Only wheels: pip runs no line
# of them.
#
# usage: fetch.sh FOLDER
set -euo pipefail
list=$(dirname "$0")/releases.txt
export folder=$1
mkdir -p "$folder"

# fetch PACKAGE VERSION downloads and unpacks one wheel.
fetch() {
	local to=$folder/$1/$2
	[ ! -d "$to" ] || return 0
	local wheels=$to.wheel
	python3 -m pip -q download --no-deps --only-binary=:all: --disable-pip-version-check --dest "$wheels" \
		--python-version 3.12 --implementation cp --abi cp312 --abi abi3 --abi none \
		--platform any --platform manylinux_2_28_x86_64 --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64 --platform manylinux_2_5_x86_64 "$1==$2"
	mkdir "$to.part"
	python3 -m zipfile -e "$wheels"/*.whl "$to.part"
	mv "$to.part" "$to"
	rm -r "$wheels"
}
export -f fetch
grep -v '^#' "$list" | while read -r name versions; do
	for version in $versions; do echo "$name" "$version"; done
done | xargs -P 4 -L 1 bash -c 'fetch "$0" "$1"'
