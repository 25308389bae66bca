# Every target is one job; the work is in Scripts/ and Benchmarks/. `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help setup setup-proof build test lint demo reports picture schemas docs verify dist bench proof-long prove-bare prove-fresh clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile | column -t -s '|' 2>/dev/null \
	  || sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1 - \2/p' Makefile

setup: ## install what a build needs and this machine lacks
	@Scripts/setup

setup-proof: setup ## install the tools that judge the schemas and the reports
	@Scripts/setup-proof

build: setup ## build the command for development
	swift build

lint: setup ## check the format of the Swift sources
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

test: lint ## check the format, build, run every test
	@Scripts/test

demo: setup ## check a checklist, play two visits, kill one, resume it, write the scorecards to demo/
	@Scripts/demo

reports: build ## make the sample scorecards in reports/ anew
	@Scripts/reports

picture: setup-proof ## take the picture in README.md anew
	@Scripts/picture

schemas: setup-proof ## make the other schemas of checklists anew from checklist.rnc
	@Scripts/schemas

docs: build ## make docs/diagnostics.md and the screens in docs/shopper-guide*.md anew
	@mystery="$$(swift build --product mystery --show-bin-path)/mystery" \
	  && "$$mystery" explain --markdown >docs/diagnostics.md.new \
	  && Benchmarks/authoring_mistakes.py --markdown "$$mystery" >>docs/diagnostics.md.new \
	  && mv docs/diagnostics.md.new docs/diagnostics.md \
	  && Scripts/captures "$$mystery"

verify: build setup-proof ## judge schemas, reports, findings, guide and XCCDF models with outside tools
	@Scripts/verify

dist: setup ## build the release archive for people without Swift in dist/
	@Scripts/dist

bench: dist ## measure against peers in the same run
	@Benchmarks/run

proof-long: dist ## the long proofs: visits killed at random moments, random events, broken rules
	@Scripts/proof-long

prove-bare: ## run demo and test on a bare Debian root (root only)
	@Scripts/prove-bare-debian

prove-fresh: ## build and test three fresh clones in a row
	@Scripts/prove-fresh-clones

clean: ## remove everything that was built, not what was installed
	rm -rf .build .build-* demo dist
