# What the scripts that start an example have in common: ./demo and every examples/*/run. To be sourced, with
# `program` set to the name that messages begin with. Sets `home`, the folder of the repository.
# Exit codes: 2 for what the user can put right, 1 for a build that failed.

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail() {
  echo "$program: $1" >&2
  exit 2
}

# File names are text, and the Java of a plain C locale reads ASCII names only.
use_utf8() {
  case $(locale charmap 2>/dev/null || echo none) in
    UTF-8 | none) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
}

# Sets `java`, the command to start programs with.
need_java() {
  local version
  java=${JAVA_HOME:+$JAVA_HOME/bin/}java
  version=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 17 ] || fail "JDK 17 or newer is needed (found: ${version:-none}); set JAVA_HOME or PATH"
}

need_maven() {
  command -v mvn >/dev/null || fail "Maven is needed to build the program"
}

# need_port NUMBER: a port of this machine that nobody listens at yet.
need_port() {
  [[ $1 =~ ^[0-9]{1,5}$ ]] && [ "$1" -ge 1 ] && [ "$1" -le 65535 ] || fail "not a port (1 to 65535): $1"
  ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || fail "port $1 is taken; choose another one with --port"
}

# A checksum over the sources tells whether the last build is still good.
checksum() {
  cd "$home" && find "$@" -name target -prune -o -path '*/src/test' -prune -o -type f -print |
    LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum | cksum
}

# maven LOG WORD...: runs Maven over our modules, without what only developers of these modules need to know.
maven() {
  local log=$1
  shift
  (cd "$home" && mvn -B -ntp -Dmaven.test.skip=true -Dformatter.skip -Dimpsort.skip -Denforcer.skip "$@") >"$log" 2>&1 </dev/null || {
    grep -m 5 '^\[ERROR\]' "$log" >&2
    echo "$program: the build failed, see $log" >&2
    exit 1
  }
}

# build MODULE SOURCE...: packages MODULE and the modules it needs, unless no SOURCE changed since it was packaged.
# What the program is started with lies in lib/ beside its jar, if the module puts it there.
build() {
  local module=$1 target=$home/$1/target state
  shift
  local built=$target/$program.built log=$target/$program-build.log
  state=$(checksum "$@")
  if [ ! -f "$built" ] || [ "$(cat "$built")" != "$state" ]; then
    need_maven
    rm -rf "$target/lib" "$built"
    mkdir -p "$target"
    echo "Building (output: $log)"
    maven "$log" -pl "$module" -am package
    # The build may rewrite generated sources.
    checksum "$@" >"$built"
  fi
}

# start_emulators DIRECTORY: starts both emulators, with the account dev@example.com and the password `secret`; DIRECTORY
# keeps accounts and files for the next time. Sets `mediafire` and `sendspace`, their addresses. They end with the script.
start_emulators() {
  local log=$1/emulators.log tries=0
  mkdir -p "$1"
  : >"$log"
  "$java" -Xmx128m -XX:+UseSerialGC -jar "$home/emulator/target/filehost-emulator.jar" \
    --account dev@example.com:secret --data "$1" >"$log" 2>&1 </dev/null &
  emulators=$!
  trap 'kill "$emulators" 2>/dev/null; wait "$emulators" 2>/dev/null' EXIT
  until grep -q '^sendspace http' "$log"; do
    kill -0 "$emulators" 2>/dev/null && [ $((tries += 1)) -le 300 ] || fail "the emulators do not start, see $log"
    sleep 0.1
  done
  mediafire=$(sed -n 's/^mediafire //p' "$log")
  sendspace=$(sed -n 's/^sendspace //p' "$log")
}

# use_accounts DIRECTORY: the accounts that the environment names, or else those of emulators that keep them in DIRECTORY
# and are then named by the environment. Sets `emulated` to true or false.
use_accounts() {
  emulated=false
  [ -z "${MEDIAFIRE_USERNAME:-}" ] || return 0
  emulated=true
  start_emulators "$1"
  export MEDIAFIRE_USERNAME=dev@example.com MEDIAFIRE_PASSWORD=secret MEDIAFIRE_APPLICATION_ID=42511
  export SENDSPACE_USERNAME=dev@example.com SENDSPACE_PASSWORD=secret SENDSPACE_API_KEY=12DPC5Q11N
  export MEDIAFIRE_BASE_URL=$mediafire SENDSPACE_BASE_URL=$sendspace
  echo "MediaFire at $mediafire, sendspace at $sendspace"
}

# in_front COMMAND...: runs COMMAND until it ends or somebody ends the script, which it is told; answers with its exit code.
in_front() {
  local code
  "$@" &
  program_in_front=$!
  trap 'kill "$program_in_front" 2>/dev/null' INT TERM
  wait "$program_in_front"
  code=$?
  # A signal ends the first wait; the program still has to close.
  while kill -0 "$program_in_front" 2>/dev/null; do
    wait "$program_in_front"
    code=$?
  done
  trap - INT TERM
  return "$code"
}

# run_until_stopped PORT READY COMMAND...: runs COMMAND, calls READY when somebody listens at PORT, and stops COMMAND, with
# all processes it started, when somebody ends the script. Does not return. Unlike in_front it is for programs that do
# not pass on a signal to the ones they start.
run_until_stopped() {
  local port=$1 ready=$2 group
  shift 2
  # A process group of its own: what the terminal sends goes to this script alone, and from here to all of the group.
  set -m
  "$@" </dev/null &
  group=$!
  set +m
  trap "stop_group $group" INT TERM HUP
  until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
    kill -0 "$group" 2>/dev/null || break
    sleep 0.2
  done
  ! kill -0 "$group" 2>/dev/null || "$ready"
  wait "$group"
  exit
}

# stop_group GROUP: ends a process group, waits for the last of it, and ends the script.
stop_group() {
  trap '' INT TERM HUP
  kill -TERM -- "-$1" 2>/dev/null
  while kill -0 -- "-$1" 2>/dev/null; do
    sleep 0.1
  done
  exit 0
}
