#!/usr/bin/env bash
# Prepares CPython 3.14, the oracle for `make parity`, and prints the path of a `python3.14` that runs it.
#
# Debian unstable packages the interpreter, its standard library and its test suite. They are downloaded with an apt
# configuration and state folder of their own, unpacked into one folder (no root needed, the system is not changed) and
# started through that folder's own loader, because the system's C library may be older.
# The Debian mirror is the one this machine's apt uses. Everything goes below $ADDERSTONE_BENCH_CACHE (default: .cache).
set -euo pipefail
cd "$(dirname "$0")/.."

cache=$(mkdir -p "${ADDERSTONE_BENCH_CACHE:-.cache}" && cd "${ADDERSTONE_BENCH_CACHE:-.cache}" && pwd)
home=$cache/oracle
root=$home/root
wrapper=$home/python3.14

if [ -x "$wrapper" ] && "$wrapper" -c 'import ast, test.support' 2>/dev/null; then
	echo "$wrapper"
	exit
fi

# The first Debian archive (not the security one) that apt is configured with, in either format of sources.
mirror() {
	local file
	for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
		[ ! -r "$file" ] || sed -nE 's/^(URIs:|deb( +\[[^]]*\])?) +([a-z+]+:[^ ]+\/debian)\/?( .*)?$/\3/p' "$file"
	done
}
archive=$(mirror | sort -u | sed -n 1p)
if [ -z "$archive" ]; then
	echo "bench/oracle.sh: no Debian archive among apt's sources" >&2
	exit 1
fi

mkdir -p "$home"/apt/{lists/partial,cache/archives/partial,etc/preferences.d,etc/apt.conf.d} "$home/debs"
: >"$home/apt/status"
echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $archive unstable main" >"$home/apt/sources.list"
cat >"$home/apt/apt.conf" <<CONF
Dir::State "$home/apt";
Dir::State::status "$home/apt/status";
Dir::Cache "$home/apt/cache";
Dir::Etc::sourcelist "$home/apt/sources.list";
Dir::Etc::sourceparts "-";
Dir::Etc::preferencesparts "$home/apt/etc/preferences.d";
APT::Architecture "$(dpkg --print-architecture)";
APT::Sandbox::User "";
Acquire::Languages "none";
Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled "false";
CONF
export APT_CONFIG=$home/apt/apt.conf
apt-get -q update >&2

packages=(
	python3.14-minimal libpython3.14-minimal libpython3.14-stdlib libpython3.14-testsuite
	libc6 libexpat1 zlib1g libssl3t64 libffi8 libbz2-1.0 liblzma5 libsqlite3-0 libzstd1 libuuid1
	libncursesw6 libtinfo6 libreadline8t64 libgcc-s1 libstdc++6
)
(cd "$home/debs" && rm -f ./*.deb && apt-get -q download "${packages[@]}" >&2)
rm -rf "$root.new" && mkdir -p "$root.new"
# Debian's packages rely on /lib and friends being links into /usr.
mkdir -p "$root.new"/usr/{bin,sbin,lib,lib64}
for folder in bin sbin lib lib64; do ln -s "usr/$folder" "$root.new/$folder"; done
for deb in "$home"/debs/*.deb; do dpkg-deb --fsys-tarfile "$deb" | tar -x -C "$root.new" --keep-directory-symlink; done
rm -rf "$root" && mv "$root.new" "$root"

loader=$(find "$root/usr" -name 'ld-linux*' | head -n 1)
libraries=$(dirname "$(find "$root/usr" -name 'libc.so.6' | head -n 1)")
cat >"$wrapper" <<WRAPPER
#!/bin/sh
PYTHONHOME=$root/usr exec $loader --library-path $libraries $root/usr/bin/python3.14 "\$@"
WRAPPER
chmod +x "$wrapper"
"$wrapper" -c 'import ast, sys, test.support; print("oracle:", sys.version, file=sys.stderr)'
echo "$wrapper"
