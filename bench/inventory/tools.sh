#!/usr/bin/env bash
# Installs the tools that lock the projects of bench/inventory/make.py, each in a virtual environment below $1.
set -euo pipefail
mkdir -p "$1"

install() {
	local folder=$1/$2
	[ ! -e "$folder/done" ] || return 0
	python3 -m venv "$folder"
	"$folder/bin/pip" -q install "${@:3}" >&2
	touch "$folder/done"
}

install "$1" packaging packaging==26.3
install "$1" pip-tools pip-tools==7.6.2
install "$1" poetry2 poetry==2.5.1 poetry-plugin-export
install "$1" poetry1 poetry==1.8.5 poetry-plugin-export # lock version 2.0
install "$1" pdm pdm==2.25.9 unearth==0.17.5 hishel==0.1.5
install "$1" pipenv pipenv==2026.10.3
install "$1" uv uv==0.13.9
install "$1" uv04 uv==0.4.0 # before groups and revisions
