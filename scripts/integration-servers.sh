#!/bin/sh
# integration-servers.sh installs the real servers that the secrets part of `make integration` starts on loopback,
# once, into a cache folder: RustyVault (a server of Vault's protocol), and moto's server of AWS Secrets Manager
# with the two client libraries that migrated code uses. Prints the folder.
set -eu
servers=${ADDERSTONE_SERVERS:-${XDG_CACHE_HOME:-$HOME/.cache}/adderstone-servers}
mkdir -p "$servers"
if [ ! -x "$servers/bin/rvault" ]; then
	nice cargo install rusty_vault --version 0.2.1 --locked --root "$servers" >&2 ||
		nice cargo install rusty_vault --version 0.2.1 --root "$servers" >&2
fi
if [ ! -x "$servers/venv/bin/moto_server" ]; then
	python3 -m venv "$servers/venv" >&2
	nice "$servers/venv/bin/pip" install --quiet 'moto[server,secretsmanager]==5.*' 'hvac==2.*' 'boto3==1.*' >&2
fi
echo "$servers"
