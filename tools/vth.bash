# bash completion for vth(1)
#
# SPDX-License-Identifier: LGPL-2.1-or-later

_vth() {
  local word=$2 previous=$3 command=${COMP_WORDS[1]}

  case $previous in
    --lang) mapfile -t COMPREPLY < <(compgen -W "nl en" -- "$word"); return ;;
    --format) mapfile -t COMPREPLY < <(compgen -W "text json csv md html ics table" -- "$word"); return ;;
    --fail-on) mapfile -t COMPREPLY < <(compgen -W "error warning never" -- "$word"); return ;;
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "$(vth --help --lang en | sed -n 's/^  \([a-z]\+\)  .*/\1/p')" -- "$word")
    return
  fi
  case $word in
    -*) mapfile -t COMPREPLY < <(compgen -W "$(vth "$command" --help --lang en | sed -n 's/^  \(--[a-z-]*\).*/\1/p')" -- "$word") ;;
    *) mapfile -t COMPREPLY < <(compgen -f -- "$word") ;;
  esac
}

complete -o filenames -F _vth vth
