# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by setup.sh: which step is under way, which share of it is done and how long the rest takes, on stderr.
# A terminal has one line that is written again; anything else gets a line every ten percent or half minute.

step=0
steps=3

# begin_step TEXT: from here on shares are of this step.
begin_step() {
  step=$((step + 1))
  step_began=$SECONDS
  begin_share
  echo "[$step/$steps] $1" >&2
}

# begin_share: from here on shares are counted, and the time left is told from them.
begin_share() { share_began=$SECONDS told_share=-10 told_at=$SECONDS; }

# duration SECONDS: "40 s" or "about 3 min".
duration() {
  if [ "$1" -lt 90 ]; then echo "$1 s"; else echo "about $((($1 + 30) / 60)) min"; fi
}

# time_left PERCENT: ", 40 s left"; nothing while it would be a guess.
time_left() {
  local elapsed=$((SECONDS - share_began))
  [ "$1" -ge 3 ] && [ "$elapsed" -ge 3 ] && [ "$1" -lt 100 ] || return 0
  echo ", $(duration $((elapsed * (100 - $1) / $1))) left"
}

# show_share PERCENT TEXT
show_share() {
  if [ -t 2 ]; then
    local line
    line="$(printf '[%d/%d] %3d %%' "$step" "$steps" "$1")$(time_left "$1"): $2"
    printf '\r\033[K%s' "${line:0:$((${COLUMNS:-80} - 1))}" >&2
  elif [ "$1" -ge $((told_share + 10)) ] || [ $((SECONDS - told_at)) -ge 30 ]; then
    told_share=$(($1 / 10 * 10)) told_at=$SECONDS
    echo "[$step/$steps] $1 %$(time_left "$1"): $2" >&2
  fi
}

# end_share: the next line begins on a line of its own.
end_share() { if [ -t 2 ]; then printf '\r\033[K' >&2; fi; }

# end_step TEXT
end_step() {
  end_share
  echo "[$step/$steps] $1 ($(duration $((SECONDS - step_began))))" >&2
}

# show_apt_status: reads what APT::Status-Fd tells. Downloading and installing are counted each for itself.
show_apt_status() {
  local kind name share text before=
  while IFS=: read -r kind name share text; do
    case $kind in
      dlstatus) text="downloading" ;;
      pmstatus) text="installing $name" ;;
      *) continue ;;
    esac
    [ "$kind" = "$before" ] || begin_share
    before=$kind
    show_share "${share%%.*}" "$text"
  done
  end_share
}

# show_ninja_status: reads ninja's output. Steps become shares, everything else is passed on.
show_ninja_status() {
  local line pattern='^\[([0-9]+)/([0-9]+)\] (.*)' begun='' failed=''
  while IFS= read -r line; do
    if [[ $line =~ $pattern ]]; then
      case ${BASH_REMATCH[3]} in Re-checking*|Re-running*) continue ;; esac
      [ -n "$begun" ] || begin_step "Building: ${BASH_REMATCH[2]} steps"
      begun=yes
      show_share $((BASH_REMATCH[1] * 100 / BASH_REMATCH[2])) "${BASH_REMATCH[3]##*/}"
    else
      case $line in
        "ninja: no work to do."|"-- "*) continue ;;
        FAILED:*|"ninja: build stopped"*) failed=yes ;;
      esac
      end_share
      printf '%s\n' "$line" >&2
    fi
  done
  [ -z "$begun" ] || [ -n "$failed" ] || end_step "Built"
}
