# What can be asked of the project: `make` alone lists it. Everything that a target needs it installs itself.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# Without it the package manager orders some flags at random and builds again what it has built.
export SWIFT_DETERMINISTIC_HASHING := 1
# A crash ends the program instead of waiting for a debugger.
export SWIFT_BACKTRACE := enable=no

BUILD := .build
RELEASE := -c release --static-swift-stdlib
PROGRAM := $(BUILD)/release/medlevy
OUT := $(BUILD)/demo

.PHONY: help demo serve test journeys screenshots bench endure fuzz format lint reference requirements

help: ## List these targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

requirements:
	@.ci/requirements $(PACKAGES)

demo: requirements ## Build, and compute one year of an invented sector from end to end
	swift build $(RELEASE) --product medlevy
	@.ci/demo $(PROGRAM) $(OUT)

serve: requirements ## Build and start the service on this machine alone, with invented people (PORT=8080)
	swift build $(RELEASE) --product medlevy-server
	@mkdir -p $(BUILD)/serve
	@$(BUILD)/release/medlevy-server --development --port $(or $(PORT),8080) --log-level warning \
		--database $(BUILD)/serve/medlevy.sqlite

test: PACKAGES := postgresql-15 python3 python3-venv nginx openssl poppler-utils zbar-tools
test: WIDTH := 8
test: requirements ## Build and pass every test
	@.ci/identity-provider $(BUILD)/identity-provider
	@.ci/mail-server $(BUILD)/mail-server
	@.ci/browser $(BUILD)/browser
	swift build --build-tests
	@# A few at a time: tests of servers and killed programs would wait for their turn behind all others.
	$(BUILD)/debug/MedLevyPackageTests.xctest --testing-library swift-testing \
		--experimental-maximum-parallelization-width $(WIDTH)

journeys: PACKAGES := python3 python3-venv
journeys: requirements ## Play each person's journey in each language in every way, and look at every page (LANGUAGES)
	@.ci/browser $(BUILD)/browser
	swift build --product medlevy-server
	@.ci/journeys $(BUILD)/browser/bin/python3 $(BUILD)/debug/medlevy-server $(BUILD)/journeys $(or $(LANGUAGES),nl fr de en)

screenshots: PACKAGES := python3 python3-venv pngquant
screenshots: requirements ## Take the pictures of Reports/Screenshots anew
	@.ci/browser $(BUILD)/browser
	swift build --product medlevy-server
	@.ci/screenshots $(BUILD)/browser/bin/python3 $(BUILD)/debug/medlevy-server $(BUILD)/screenshots Reports/Screenshots

bench: PACKAGES := python3 python3-venv sqlite3 gcc libc6-dev libxml2-utils libpangocairo-1.0-0 wrk
bench: requirements ## Measure, beside DuckDB, SQLite, a plain C program and bare routes
	swift build $(RELEASE) --product medlevy
	swift build $(RELEASE) --product medlevy-bench
	swift build $(RELEASE) --product medlevy-bare
	swift build $(RELEASE) --product medlevy-server
	@.ci/bench $(BUILD)/release $(BUILD)/bench

endure: PACKAGES := postgresql-15 poppler-utils zbar-tools
endure: requirements ## Kill the program 200 times on each database, twice, and do a million things (KILLS, STEPS, SEED)
	swift build -c release --build-tests --scratch-path .build-endure -Xswiftc -enable-testing
	MEDLEVY_KILLS=$(or $(KILLS),200) MEDLEVY_STEPS=$(or $(STEPS),1000000) MEDLEVY_SEED=$(or $(SEED),1) \
		swift test -c release --skip-build --disable-xctest --scratch-path .build-endure -Xswiftc -enable-testing \
		--filter 'KillTests|SimulationTests|EveryDocumentTests'

fuzz: requirements ## Throw damaged files at every parser for a minute each (SECONDS_EACH=60)
	MEDLEVY_FUZZ=1 swift build -c release --product medlevy-fuzz --scratch-path .build-fuzz \
		--sanitize=address -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld
	@.ci/fuzz .build-fuzz/release/medlevy-fuzz .build-fuzz/corpus $(or $(SECONDS_EACH),60)

reference: requirements ## Write Reports/Reference anew from the program
	swift build --product medlevy
	swift build --product medlevy-server
	@.ci/reference $(BUILD)/debug/medlevy $(BUILD)/debug/medlevy-server

format: requirements ## Put the source in its form
	swift format --in-place --recursive Sources Tests Package.swift

lint: requirements ## Check the form of the source
	swift format lint --strict --recursive Sources Tests Package.swift
