#!/bin/sh
# Prints the home of a JDK 25 (or, where there is none, of a newer one); says how to get one when it finds neither.
set -eu
# Without one there is just nothing to be found in it.
HOME=${HOME:-/nonexistent}

# The feature version of the JDK at $1; nothing when there is no compiler or no version.
version_of() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

candidates() {
  if [ -n "${JAVA_HOME:-}" ]; then echo "$JAVA_HOME"; fi
  on_path=$(command -v javac 2>/dev/null || true)
  if [ -n "$on_path" ]; then
    # Through the links of /usr/bin and /etc/alternatives to the JDK itself.
    while [ -L "$on_path" ]; do
      next=$(readlink "$on_path")
      case $next in /*) on_path=$next ;; *) on_path=$(dirname "$on_path")/$next ;; esac
    done
    dirname "$(dirname "$on_path")"
  fi
  if [ -x /usr/libexec/java_home ]; then /usr/libexec/java_home -v 25+ 2>/dev/null || true; fi
  for home in /usr/lib/jvm/* /usr/lib64/jvm/* /opt/java/* /opt/jdk* /usr/local/java/* /usr/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    "${MISE_DATA_DIR:-$HOME/.local/share/mise}"/installs/java/* \
    "${ASDF_DATA_DIR:-$HOME/.asdf}"/installs/java/* \
    "$HOME"/.jdks/* "$HOME"/.gradle/jdks/*; do
    if [ -d "$home" ]; then echo "$home"; fi
  done
}

newer=
while IFS= read -r home; do
  version=$(version_of "$home")
  if [ "${version:-0}" -eq 25 ]; then
    echo "$home"
    exit 0
  elif [ "${version:-0}" -gt 25 ] && [ -z "$newer" ]; then
    newer=$home
  fi
done <<END
$(candidates)
END

if [ -n "$newer" ]; then
  echo "$newer"
  exit 0
fi
echo "A JDK 25 is needed and none was found: install one (for example Temurin 25 from adoptium.net, or 'sdk install java 25-tem') or set JAVA_HOME to it." >&2
exit 1
