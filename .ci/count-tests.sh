#!/bin/sh
# Sums the reports of all modules: "N passed, N failed, N skipped". Fails when a test failed or none was run.
set -u
cd "$(dirname "$0")/.." || exit 1

find . -path '*/target/*-reports/TEST-*.xml' -exec cat {} + | awk '
  # The attributes of a suite may be spread over lines.
  /<testsuite[ >]/ { inside = 1; tag = "" }
  inside { tag = tag " " $0 }
  inside && />/ {
    tests += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped")
    inside = 0
  }
  function number(name) {
    if (!match(tag, " " name "=\"[0-9]+\"")) return 0
    return substr(tag, RSTART + length(name) + 3, RLENGTH - length(name) - 4) + 0
  }
  END {
    if (tests == 0) print "No test was run at all."
    printf "%d passed, %d failed, %d skipped\n", tests - failed - skipped, failed, skipped
    exit (tests == 0 || failed > 0)
  }'
