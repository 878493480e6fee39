# Comparisons with the outside world and measurements; the corpus and the peers are fetched on first use.
export ADDERSTONE_BENCH_CACHE ?= $(CURDIR)/.cache
export ADDERSTONE_CORPUS ?= $(ADDERSTONE_BENCH_CACHE)/corpus
PARITY = go run ./bench/parity -adderstone $(CURDIR)/.cache/adderstone -oracle "$$(bench/oracle.sh)" \
	-cache $(ADDERSTONE_BENCH_CACHE) -corpus $(ADDERSTONE_CORPUS)
# A snapshot of advisories, for versions and ranges as they are written.
ADVISORIES ?= $(wildcard ../shared/data/advisories.jsonl.gz)
ALMOST = $(ADDERSTONE_BENCH_CACHE)/almost

# Advisories as JSON lines, for the comparison of matching; not part of the repository.
SNAPSHOT ?= $(wildcard ../shared/data/advisories.jsonl.gz)

.PHONY: parity parity-bandit bench corpus syntax-set

.cache/adderstone: FORCE
	CGO_ENABLED=0 go build -o $@ ./cmd/adderstone
FORCE:

corpus:
	bench/corpus.sh

parity: .cache/adderstone corpus
	$(PARITY) ast
	$(PARITY) symtable
	$(PARITY) -peers "$$(bench/peers.sh)" -advisories "$(ADVISORIES)" pep440
	[ -z "$(ADVISORIES)" ] || PYTHONPATH="$$(bench/peers.sh)/../packaging" bench/parity_deps.sh python3 $(ADVISORIES)
	go run ./bench/corrupt $(ADDERSTONE_CORPUS)/all
	rm -rf $(ALMOST) && "$$(bench/oracle.sh)" -W ignore bench/mutants.py $(ALMOST)/mutants 60000 internal/syntax/testdata/syntax $(ADDERSTONE_CORPUS)/all/python3.14
	"$$(bench/oracle.sh)" bench/corrupted.py $(ALMOST)/corrupted 10000 $(ADDERSTONE_CORPUS)
	$(PARITY) ast $(ALMOST)

parity-bandit: .cache/adderstone corpus
	$(PARITY) -peers "$$(bench/peers.sh)" bandit

bench: .cache/adderstone corpus
	go run ./bench -adderstone $(CURDIR)/.cache/adderstone -corpus $(ADDERSTONE_CORPUS) -peers "$$(bench/peers.sh)" -section "$(SECTION)"
	[ -n "$(SECTION)" ] || [ -z "$(SNAPSHOT)" ] || $(MAKE) bench-deps

# The expected side of internal/syntax/testdata/syntax.
syntax-set:
	"$$(bench/oracle.sh)" bench/syntax_set.py internal/syntax/testdata/syntax

# How fast dependency files are read and matched, beside pip-audit, and wheels inspected.
.PHONY: bench-deps
bench-deps: .cache/adderstone corpus
	python3 bench/deps_speed.py $(CURDIR)/.cache/adderstone "$(SNAPSHOT)" "$$(bench/peers.sh)/pip-audit" $(ADDERSTONE_CORPUS)/wheels

# The projects of internal/inventory/testdata/made, locked anew by the tools.
INVENTORY_TOOLS = $(ADDERSTONE_BENCH_CACHE)/inventory
.PHONY: inventory-set
inventory-set:
	bench/inventory/tools.sh $(INVENTORY_TOOLS)
	$(INVENTORY_TOOLS)/packaging/bin/python bench/inventory/make.py $(INVENTORY_TOOLS) internal/inventory/testdata/made

# Bills of materials of all fixtures against the standards' own validators.
.PHONY: parity-sbom
parity-sbom: .cache/adderstone
	[ -x $(ADDERSTONE_BENCH_CACHE)/sbom/bin/python ] || { python3 -m venv $(ADDERSTONE_BENCH_CACHE)/sbom && \
	  $(ADDERSTONE_BENCH_CACHE)/sbom/bin/pip -q install 'cyclonedx-python-lib[validation]==11.12.0' spdx-tools==0.8.5 spdx-python-model==0.0.6; }
	$(ADDERSTONE_BENCH_CACHE)/sbom/bin/python bench/parity_sbom.py $(CURDIR)/.cache/adderstone internal/inventory/testdata/inventory/*.txtar

include bench/secrets.mk

# How long a baseline lives: accepted on one release of 20 packages, applied to the next three.
.PHONY: bench-baseline
bench-baseline: .cache/adderstone
	bench/baseline/fetch.sh $(ADDERSTONE_BENCH_CACHE)/releases
	"$$(bench/oracle.sh)" bench/baseline/baseline.py $(CURDIR)/.cache/adderstone $(ADDERSTONE_BENCH_CACHE)/releases

# Published vulnerabilities: found in the release that has them, gone in the one with the fix.
.PHONY: cve
cve: .cache/adderstone
	bench/cve/fetch.sh $(ADDERSTONE_BENCH_CACHE)/cve
	go run ./bench/cve -adderstone $(CURDIR)/.cache/adderstone -folder $(ADDERSTONE_BENCH_CACHE)/cve
