#!/usr/bin/env bash
# A step of action.yml: builds the program from the source of the action, and sets the output "program" to its path.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
folder=$(mktemp -d "${RUNNER_TEMP:-/tmp}/minutes.XXXXXX")
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

# Native code takes minutes to make, and runs once here. The analyzers have had their say where the source comes from.
cd "$root"
dotnet build functions/Automation --configuration Release --artifacts-path "$folder" -p:RunAnalyzers=false --verbosity quiet

program=$folder/bin/Automation/release/minutes
[[ ${RUNNER_OS:-} == Windows ]] && program+=.exe
echo "program=$program" >> "$GITHUB_OUTPUT"
