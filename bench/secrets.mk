# `make bench-secrets`: `adderstone secrets` against gitleaks' library on the same tree and the same large history.
.PHONY: bench-secrets
bench-secrets: .cache/adderstone corpus
	cd bench/gitleaks && go build -o $(CURDIR)/.cache/gitleaks . && go build -tags gore2regex -o $(CURDIR)/.cache/gitleaks-re2 .
	python3 bench/secrets.py $(CURDIR)/.cache/adderstone $(CURDIR)/.cache/gitleaks $(CURDIR)/.cache/gitleaks-re2 $(ADDERSTONE_CORPUS)/bench1m $(ADDERSTONE_BENCH_CACHE)/history
