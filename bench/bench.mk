# Comparisons with the outside world and measurements; the corpus and the peers are fetched on first use.
export ADDERSTONE_BENCH_CACHE ?= $(CURDIR)/.cache
export ADDERSTONE_CORPUS ?= $(ADDERSTONE_BENCH_CACHE)/corpus
PARITY = go run ./bench/parity -adderstone $(CURDIR)/.cache/adderstone -oracle "$$(bench/oracle.sh)" \
	-cache $(ADDERSTONE_BENCH_CACHE) -corpus $(ADDERSTONE_CORPUS)

.PHONY: parity parity-bandit bench corpus syntax-set

.cache/adderstone: FORCE
	CGO_ENABLED=0 go build -o $@ ./cmd/adderstone
FORCE:

corpus:
	bench/corpus.sh

parity: .cache/adderstone corpus
	$(PARITY) ast
	$(PARITY) symtable
	$(PARITY) -peers "$$(bench/peers.sh)" pep440
	go run ./bench/corrupt $(ADDERSTONE_CORPUS)/all

parity-bandit: .cache/adderstone corpus
	$(PARITY) -peers "$$(bench/peers.sh)" bandit

bench: .cache/adderstone corpus
	go run ./bench -adderstone $(CURDIR)/.cache/adderstone -corpus $(ADDERSTONE_CORPUS) -peers "$$(bench/peers.sh)" -section "$(SECTION)"

# The expected side of internal/syntax/testdata/syntax.
syntax-set:
	"$$(bench/oracle.sh)" bench/syntax_set.py internal/syntax/testdata/syntax
