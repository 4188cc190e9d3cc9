#!/usr/bin/env bash
# A step of action.yml: fetches the released program for the runner's system, and sets the output "program" to its path.
# Sets nothing where there is none, so that the next step builds it. A checksum that does not fit ends the run.
set -euo pipefail

case "${RUNNER_OS:-}-${RUNNER_ARCH:-}" in
  Linux-X64) system=linux-x64 program=minutes ;;
  Linux-ARM64) system=linux-arm64 program=minutes ;;
  macOS-ARM64) system=osx-arm64 program=minutes ;;
  Windows-X64) system=win-x64 program=minutes.exe ;;
  *) echo "There is no released program for ${RUNNER_OS:-this system} on ${RUNNER_ARCH:-this processor}; it is built from source."; exit 0 ;;
esac

# The runner keeps an action below _actions/OWNER/NAME/REF. What github.action_repository says is empty, or of another action, in a composite one (actions/runner#2473).
# An action that lies in the workflow's own repository ("uses: ./") has no releases to look in.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
if [[ $root =~ /_actions/([^/]+/[^/]+)/ ]]; then repository=${BASH_REMATCH[1]}; else
  echo "The action lies in this repository; it is built from source."
  exit 0
fi

version=$(sed -n 's:.*<VersionPrefix>\(.*\)</VersionPrefix>.*:\1:p' "$root/Directory.Build.props")
address="${MINUTES_RELEASES:-https://github.com/$repository/releases/download}/v$version"
folder=$(mktemp -d "${RUNNER_TEMP:-/tmp}/minutes.XXXXXX")
cd "$folder"

# Nothing comes over a line that others can write to; a mirror may lie in a folder.
fetch() { curl --proto '=https,file' --proto-redir '=https' --fail --silent --show-error --location --retry 3 --retry-connrefused --connect-timeout 10 --max-time 120 --output "$1" "$address/$1"; }

asset="minutes-$system"
[[ $system == win-x64 ]] && asset+=.exe
if ! fetch checksums.txt || ! fetch "$asset"; then
  echo "No released program of version $version for $system can be had from $address; it is built from source."
  exit 0
fi

wanted=$(awk -v name="$asset" '$2 == name { print $1 }' checksums.txt)
if command -v sha256sum > /dev/null; then found=$(sha256sum "$asset"); else found=$(shasum -a 256 "$asset"); fi
found=${found%% *}
found=${found#\\}
if [[ -z $wanted || $found != "$wanted" ]]; then
  echo "::error::The program of version $version for $system is not the one that was released: its checksum is $found, and checksums.txt says ${wanted:-nothing of it}."
  exit 1
fi

mv "$asset" "$program"
chmod +x "$program"
echo "program=$folder/$program" >> "$GITHUB_OUTPUT"
echo "Version $version for $system, checksum verified."
