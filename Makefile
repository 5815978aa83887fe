# make            what can be done here
# make run        the service with its own MySQL and Redis, ready to sell
# make test       everything that must be true before a change is merged

.DEFAULT_GOAL := help
.PHONY: help run test native native-test native-figures jvm-aot torture onsale bench sample audit sbom licenses reproducible lint-deploy check-k6 screenshots hooks format clean
MAKEFLAGS += --no-print-directory

export PORT INSTANCES FRESH CONCERTS SCHEDULES USERS MINUTES SEED BUYERS FAULTS ARRIVE SEATS PACE INSIDE ROWS QUICK SERVICE_OPTIONS STARTS ROUNDS NATIVE

help: ## List what can be done here
	@echo "What can be done here:"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(firstword $(MAKEFILE_LIST)) | \
	  while IFS='|' read -r target words; do printf '  make %-14s %s\n' "$$target" "$$words"; done

run: ## Start everything on this machine: PORT=8080 INSTANCES=1 FRESH=1 (start over)
	@exec sh .mvn/run.sh RunLocally

test: ## Check everything: format, compile checks, unit, architecture, adapter and journey tests
	@sh .ci/test.sh

native: ## Build the native executable, bootstrap/target/bootstrap-*-runner, with the GraalVM or Mandrel 25 of GRAALVM_HOME
	@sh .mvn/native.sh

native-test: ## Let the journeys, a crowd and a rolling update go through the native executable
	@sh .mvn/native.sh test

native-figures: ## Measure start, memory and throughput of JVM, AOT cache and native side by side: STARTS=15 ROUNDS=3
	@sh .mvn/jvm-aot.sh && sh .mvn/native.sh && LAUNCHER_OPTIONS=-Xmx1g exec sh .mvn/run.sh MakeFigures

jvm-aot: ## Build the package for the JVM with an AOT cache beside it, bootstrap/target/quarkus-app-aot
	@sh .mvn/jvm-aot.sh

torture: ## Race buyers while everything fails, then check each promise: MINUTES=1 SEED= BUYERS=24 FAULTS=all
	@exec sh .mvn/run.sh RunTorture

onsale: ## Play an on-sale day with three instances: USERS=2000 ARRIVE=60 (s) SEATS=2500 PACE=3000 (a minute) INSIDE=1000 NATIVE=1 (the executable)
	@exec sh .mvn/onsale.sh

bench: ## Measure the service against what it is made of (10 minutes): ROWS=poll (only some) QUICK=1 NATIVE=1 (the executable)
	@[ -z "$$NATIVE" ] || sh .mvn/native.sh; LAUNCHER_OPTIONS=-Xmx1g exec sh .mvn/run.sh RunBench

sample: ## Fill the database with a big sample: CONCERTS=20 SCHEDULES=500 (each) USERS=1000
	@exec sh .mvn/run.sh MakeSample

audit: ## Check that nothing is oversold and no won is lost, in the service of make run: PORT=8080
	@sh .mvn/audit.sh

sbom: ## List all that the service is made of: target/bom.json and .xml (CycloneDX)
	@./mvnw -q org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom && ls -l target/bom.json target/bom.xml

licenses: ## List the licences of all that: target/licenses/THIRD-PARTY.txt
	@./mvnw -q org.codehaus.mojo:license-maven-plugin:aggregate-add-third-party && cat target/licenses/THIRD-PARTY.txt

reproducible: ## Check that two builds of what is committed are the same, byte by byte
	@sh .mvn/reproducible.sh

lint-deploy: ## Check the Dockerfiles and compose.yaml with linters (needs Node.js)
	@sh deploy/lint/lint.sh

check-k6: ## Check the k6 scripts against the types of k6's API (needs Node.js)
	@cd k6 && { [ -d node_modules ] || npm ci --no-audit --no-fund --silent; } && node_modules/.bin/tsc -p . && \
	  echo "k6 scripts: no complaints"

screenshots: ## Make the pictures and the demonstration in docs/images anew; needs Chromium
	@./mvnw -q verify -pl bootstrap -am -Dtest=none -Dit.test='Screenshots,Demonstration' -Dsurefire.failIfNoSpecifiedTests=false \
	  -Dfailsafe.failIfNoSpecifiedTests=false

hooks: ## Check the format before every commit
	@git config core.hooksPath .githooks
	@echo "From now on every commit here is checked first (.githooks/pre-commit)."

format: ## Bring the Java sources into their format
	@./mvnw -q spotless:apply

clean: ## Remove what was built; data of make run stays (make run FRESH=1 removes that)
	@./mvnw -q clean
