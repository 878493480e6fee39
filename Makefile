# `make test` is what every author and the CI run. It needs Go and Python, no root and no cgo.
GO ?= go
PYTHON ?= python3
FUZZTIME ?= 60s
VERSION ?= 0.1.0
SEED ?= 1
export CGO_ENABLED = 0

.PHONY: build test lint fmt vet staticcheck unit update fuzz integration race accuracy sound wheel release clean

build:
	$(GO) build -o adderstone ./cmd/adderstone

test: fmt vet staticcheck unit

fmt:
	@unformatted="$$(gofmt -l $$(git ls-files '*.go' 2>/dev/null || find . -name '*.go'))"; \
	if [ -n "$$unformatted" ]; then echo "gofmt these files:"; echo "$$unformatted"; exit 1; fi

vet:
	$(GO) vet ./...

staticcheck:
	$(GO) tool staticcheck ./...

lint: fmt vet staticcheck

unit:
	$(GO) test -timeout 20m ./...

# Rewrite what golden scripts and generated pages expect; review the diff like code.
update:
	ADDERSTONE_UPDATE=1 $(GO) test ./cmd/adderstone ./internal/ruletest . -count=1

# Give every fuzz target its minute. Crashers that it writes to testdata/fuzz become seeds.
fuzz:
	@set -e; for package in $$($(GO) list ./...); do \
	  for target in $$($(GO) test -list '^Fuzz' $$package | grep '^Fuzz' || true); do \
	    echo "== $$package $$target"; \
	    $(GO) test $$package -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME); \
	  done; \
	done

# What takes longer or touches the world around: the race detector, fuzzing of lexer and parser, the
# wheel installed by pip, the hook run by pre-commit.
integration: race
	@set -e; for target in $$($(GO) test -list '^Fuzz' ./internal/syntax | grep '^Fuzz' || true); do \
	  $(GO) test ./internal/syntax -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME); \
	done
	$(GO) test -tags integration -timeout 30m -count=1 -v -run Integration ./...

# The race detector is the one thing that needs cgo and a C compiler. Under it everything takes ten times
# as long, so the tests that hold time limits are left to `make test`.
race:
	CGO_ENABLED=1 $(GO) test -race -skip Hostile -timeout 30m ./internal/source ./internal/syntax ./internal/resolve ./internal/rule ./internal/policy ./internal/scan

# Scores the flow engine on the labelled cases, class by class, and on the same cases written in other ways.
accuracy:
	$(GO) run ./bench/accuracy -v -vary

# Generated programs, run by Python and solved: every flow that was seen must be reported.
sound:
	$(GO) test ./internal/taint -run FlowsSeenByRunning -count=1 -timeout 60m -v -args -programs 3000 -seed $(SEED)

wheel:
	$(GO) run ./release/wheel -out dist -version $(VERSION)

# Wheels, plain binaries and their checksums.
release: wheel
	@set -e; for target in linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64; do \
	  system=$${target%/*}; machine=$${target#*/}; suffix=; [ $$system = windows ] && suffix=.exe; \
	  GOOS=$$system GOARCH=$$machine $(GO) build -trimpath -ldflags "-s -w -X main.version=$(VERSION)" -o dist/adderstone-$$system-$$machine$$suffix ./cmd/adderstone; \
	done
	cd dist && sha256sum adderstone-* > SHA256SUMS

clean:
	rm -rf adderstone dist

-include bench/bench.mk
