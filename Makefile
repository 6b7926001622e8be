# make run    opens the seed article (FILE= names another one)
# make test   lint, unit tests, screenplays, the program in a terminal, what make dist makes in an empty chroot
# Both install the Debian packages that are missing.

FILE ?= seeds/homs-massacre-reuters-2012.txt
PREFIX ?= /usr/local
SWIFT ?= swift
DATA ?= ../shared/data

# The standard library is linked in: the program starts faster and needs no Swift where it runs.
RELEASE := -c release --static-swift-stdlib
BUILD_PACKAGES := libncursesw5-dev libuchardet-dev libutf8proc-dev libtomlplusplus-dev libxml2-dev libcmark-gfm-dev \
	libcmark-gfm-extensions-dev
BENCH_PACKAGES := less libdnnl2
# For a static executable: archives that those of BUILD_PACKAGES need, and packages that hold them. libxml2 needs ICU,
# zlib and liblzma, and ICU what comes after it.
STATIC_LIBRARIES := icuuc icudata z lzma stdc++ m
STATIC_PACKAGES := libc6-dev libncurses-dev libicu-dev zlib1g-dev liblzma-dev
PICTURE_PACKAGES := librsvg2-bin fonts-dejavu-core

.PHONY: run test dist dist-test bench train train-ranker screenshots docs plays format lint install completions packages clean

run: packages
	@echo "building hearsay (a few minutes the first time)" >&2
	@$(SWIFT) build $(RELEASE) --product hearsay --quiet
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/hearsay" "$(FILE)"

test: packages
	$(MAKE) --no-print-directory lint
	$(MAKE) --no-print-directory dist
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# One static executable with the weights inside, as an archive and as a Debian package, in dist/.
dist: packages
	@Tools/install-packages binutils $(STATIC_PACKAGES)
	@echo "building a static hearsay (a few minutes)" >&2
	@SWIFT="$(SWIFT)" PACKAGES="$(BUILD_PACKAGES) $(STATIC_PACKAGES)" Tools/dist/make-dist $(STATIC_LIBRARIES)

# Starts what is in dist/ in an empty chroot; as root.
dist-test:
	@Tools/dist/check-dist

# Figures of a release build, beside those of less in the same run.
bench: packages
	@Tools/install-packages $(BENCH_PACKAGES)
	@$(SWIFT) build $(RELEASE) --product hearsay --quiet
	@$(SWIFT) build $(RELEASE) --product maintain --quiet
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/maintain" bench

# The model's weights, from the annotated sets to the file in the tree: about two hours on two cores.
train: packages
	@Tools/install-packages python3-venv
	python3 -m venv .build-training
	.build-training/bin/pip install --quiet --requirement Tools/training/requirements.txt
	$(SWIFT) build -c release --product maintain --quiet
	.build-training/bin/python Tools/training/wrap.py "$(DATA)" .build-training
	Tools/training/propose "$$($(SWIFT) build -c release --show-bin-path)/maintain" "$(DATA)" .build-training
	.build-training/bin/python Tools/training/train.py "$(DATA)" .build-training .build-training/model.pt
	.build-training/bin/python Tools/training/export.py .build-training/model.pt Sources/CKernels/hearsay.weights

# The weights of the ranker of pronouns. What it is asked depends on its own answers before: it begins with weights of 0,
# and is trained twice.
train-ranker: packages
	@Tools/install-packages python3-venv
	python3 -m venv .build-training
	.build-training/bin/pip install --quiet --requirement Tools/training/requirements.txt
	.build-training/bin/python Tools/training/pronouns.py "$(DATA)" > .build-training/pronouns.jsonl
	: > .build-training/nothing.jsonl
	for articles in .build-training/nothing.jsonl .build-training/pronouns.jsonl .build-training/pronouns.jsonl; do \
		$(SWIFT) build -c release --product maintain --quiet && \
		"$$($(SWIFT) build -c release --show-bin-path)/maintain" choices $$articles > .build-training/choices.jsonl && \
		.build-training/bin/python Tools/training/ranker.py $$articles .build-training/choices.jsonl \
			Sources/AttributionEngine/Actors/Ranking/RankerWeights.swift || exit 1; done

# The screens that the screenplays lead to, written into them: read the difference before you keep it.
plays: packages
	@$(SWIFT) build --product maintain --quiet
	@"$$($(SWIFT) build --show-bin-path)/maintain" play

screenshots: packages
	@Tools/install-packages $(PICTURE_PACKAGES)
	@$(SWIFT) build --product maintain --quiet
	@"$$($(SWIFT) build --show-bin-path)/maintain" screenshots

# The parts of README and manual that are generated from the code.
docs: packages
	@$(SWIFT) build --product maintain --quiet
	@"$$($(SWIFT) build --show-bin-path)/maintain" docs

format:
	$(SWIFT) format --in-place --parallel --recursive Sources Tests Package.swift

lint:
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Package.swift

install: packages
	$(SWIFT) build $(RELEASE) --product hearsay
	install -D -m 755 "$$($(SWIFT) build $(RELEASE) --show-bin-path)/hearsay" "$(DESTDIR)$(PREFIX)/bin/hearsay"
	install -D -m 644 Sources/CKernels/hearsay.weights "$(DESTDIR)$(PREFIX)/share/hearsay/hearsay.weights"
	install -D -m 644 man/hearsay.1 "$(DESTDIR)$(PREFIX)/share/man/man1/hearsay.1"
	@$(MAKE) --no-print-directory completions

# The shells' completions, from the installed program itself.
COMPLETIONS := bash:bash-completion/completions/hearsay zsh:zsh/site-functions/_hearsay \
	fish:fish/vendor_completions.d/hearsay.fish

completions:
	@for part in $(COMPLETIONS); do \
		"$(DESTDIR)$(PREFIX)/bin/hearsay" --generate-completion-script "$${part%%:*}" \
		| install -D -m 644 /dev/stdin "$(DESTDIR)$(PREFIX)/share/$${part#*:}" || exit 1; done

packages:
	@Tools/install-packages $(BUILD_PACKAGES)

clean:
	$(SWIFT) package clean
