#!/usr/bin/env bash
# Downloads the wheels of the releases that cves.tsv names and unpacks each into FOLDER/PACKAGE/VERSION. Only wheels: pip runs
# no line of them. A release without a wheel is said and left out.
#
# usage: fetch.sh FOLDER
set -euo pipefail
list=$(dirname "$0")/cves.tsv
export folder=$1
mkdir -p "$folder"

# fetch PACKAGE VERSION downloads and unpacks one wheel, of the newest Python that has one.
fetch() {
	local to=$folder/$1/$2
	[ ! -d "$to" ] || return 0
	local wheels=$to.wheel python
	for python in 3.11:cp311 3.8:cp38 3.6:cp36m 2.7:cp27mu; do
		python3 -m pip -q download --no-deps --only-binary=:all: --disable-pip-version-check --ignore-requires-python --dest "$wheels" \
			--python-version "${python%:*}" --implementation cp --abi "${python#*:}" --abi abi3 --abi none \
			--platform any --platform manylinux_2_28_x86_64 --platform manylinux_2_17_x86_64 --platform manylinux2014_x86_64 \
			--platform manylinux2010_x86_64 --platform manylinux_2_5_x86_64 --platform manylinux1_x86_64 "$1==$2" 2>/dev/null && break
	done
	compgen -G "$wheels/*.whl" >/dev/null || { rm -rf "$wheels"; echo "bench/cve/fetch.sh: no wheel of $1 $2" >&2; return 0; }
	rm -rf "$to.part"
	mkdir -p "$to.part"
	python3 -m zipfile -e "$wheels"/*.whl "$to.part"
	mv "$to.part" "$to"
	rm -r "$wheels"
}
export -f fetch
grep -v '^#' "$list" | cut -f 2-4 | while read -r name vulnerable fixed; do
	echo "$name $vulnerable"
	echo "$name $fixed"
done | sort -u | xargs -P 4 -L 1 bash -c 'fetch "$0" "$1"'
