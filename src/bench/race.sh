#!/usr/bin/env bash
# The race: the same order mail through Postern and through Postfix, end to end, in turn.
# What is measured, and how, is in the README beside this file.
#
#   src/bench/race.sh [--record] [--rounds R] [--postfix NAME=VALUE]… [--without-postern] [N]
#
# N mails a run (5000). --record appends the table to RESULTS.md. --postfix sets one of Postfix's
# parameters. Needs root (for Postfix) and what .ci/peers brings. Writes only to a temporary folder.
set -euo pipefail
bench=$(cd "$(dirname "$0")" && pwd)
checkout=$(cd "$bench/../.." && pwd)
peers=${POSTERN_PEERS:-${XDG_CACHE_HOME:-$HOME/.cache}/postern-peers}
PATH=$peers/bin:$PATH
# shellcheck source=src/bench/postfix.sh
. "$bench/postfix.sh"

mails=5000 rounds=3 warm_up=2 sessions=20 record='' postern=yes postfix_extra=()
while [ $# -gt 0 ]; do
    case $1 in
    --record) record=yes ;;
    --rounds) rounds=$2 && shift ;;
    --postfix) postfix_extra+=("$2") && shift ;;
    --without-postern) postern='' ;;
    [1-9]*) mails=$1 ;;
    *) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2 && exit 2 ;;
    esac
    shift
done

die() {
    echo "race: $*" >&2
    exit 2
}

need() { # PROGRAM PACKAGE
    command -v "$1" >/dev/null || die "needs $1 (Debian package $2); run .ci/peers"
}

free_port() {
    perl -MIO::Socket::INET -e 'print IO::Socket::INET->new(LocalAddr => "127.0.0.1", Listen => 1)->sockport'
}

wait_for_port() { # PORT
    for _ in $(seq 200); do
        (: <>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return
        sleep 0.05
    done
    die "nothing listens on port $1"
}

# ---- the next hop: Postfix's smtp-sink, which counts

start_sink() { # sets sink_port, sink_pid
    sink_port=$(free_port)
    smtp-sink -c -u nobody "127.0.0.1:$sink_port" 1000 >"$work/sink.count" 2>"$work/sink.log" &
    sink_pid=$!
    pids+=("$sink_pid")
    wait_for_port "$sink_port"
}

sink_count() {
    tail -c 60 "$work/sink.count" | tr '\r' '\n' | sed -n 's/.*mesg=\([0-9]*\).*/\1/p' | tail -1 | grep . || echo 0
}

# Prints the time at which the sink had counted COUNT mails.
wait_for_sink() { # COUNT
    perl -MTime::HiRes=time,sleep -e '
        my ($file, $count) = @ARGV;
        open my $in, "<", $file or die;
        for (my $end = time + 600; time < $end; sleep 0.005) {
            sysseek $in, -60, 2 or sysseek $in, 0, 0;
            sysread $in, my $tail, 60;
            my $seen = ($tail =~ /.*mesg=(\d+)[\r\n]/s)[0] // 0;
            printf("%.6f\n", time), exit 0 if $seen >= $count;
        }
        exit 1' "$work/sink.count" "$1"
}

# ---- Postern, as packaged by this checkout

start_postern() { # sets postern_pid, postern_port
    local config=$work/postern/config
    mkdir -p "$config"
    cat >"$config/postern.yaml" <<END
listeners:
  submission: { port: 0, seller: demo }
  buyer: { port: 0 }
limits: { seller-mails: 0 }
http: { port: 0 }
store: { folder: ../var }
buyers: { authentication: off }
orders: { mode: strict, reports: [orders.txt] }
delivery: { default: next, routes: { next: { smarthost: "127.0.0.1:$sink_port" } } }
END
    cat >"$config/sellers.yaml" <<END
sellers:
  demo: { name: Demo Shop, senders: ["*@demo-shop.example"], inbox: care@demo-shop.example }
END
    {
        printf 'order-id\torder-item-id\tpurchase-date\tbuyer-email\tbuyer-name\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\tseller\n'
        printf '%s\t81204417700931\t2026-11-18T10:02:00+03:00\t%s\tHuda Alqahtani\tDS-TAB-160\tDining table\t1\tSAR\t1249.00\tdemo\n' "$order" "$recipient"
    } >"$config/orders.txt"
    "$checkout/target/postern/bin/postern" run --config "$config" >"$work/postern/out" 2>&1 &
    postern_pid=$!
    pids+=("$postern_pid")
    for _ in $(seq 200); do
        postern_port=$(sed -n 's/^ *submission .*127\.0\.0\.1:\([0-9]*\).*/\1/p' "$work/postern/out" | head -1)
        [ -n "$postern_port" ] && break
        kill -0 "$postern_pid" 2>/dev/null || break
        sleep 0.05
    done
    [ -n "$postern_port" ] || die "Postern did not start: $(cat "$work/postern/out")"
}

postern_ticks() {
    perl -ne 'my @field = split " ", s/.*\) //r; print $field[11] + $field[12] + $field[13] + $field[14]' "/proc/$postern_pid/stat"
}

# ---- one run

ticks() { # NAME
    case $1 in
    Postern) postern_ticks ;;
    Postfix) postfix_ticks ;;
    *) echo 0 ;;
    esac
}

# The processor time is read a second after the last mail arrived, so that what a server puts off is counted.
run() { # NAME PORT [-d]; prints mails/s and CPU ms a mail
    local name=$1 port=$2 before ticks_before start watcher
    shift 2
    before=$(sink_count)
    ticks_before=$(ticks "$name")
    wait_for_sink $((before + mails)) >"$work/end" &
    watcher=$!
    start=$EPOCHREALTIME
    smtp-source -s $sessions -m "$mails" -f "$sender" -t "$recipient" -F "$mail" "$@" "127.0.0.1:$port" >&2 ||
        { kill "$watcher" && die "$name did not take every mail"; }
    wait "$watcher" || die "$name delivered $(($(sink_count) - before)) of $mails"
    sleep 1
    [ "$(sink_count)" -eq $((before + mails)) ] || die "$name delivered $(($(sink_count) - before)) of $mails"
    perl -e 'my ($n, $start, $end, $ticks, $hertz) = @ARGV;
        printf "%.1f %.3f\n", $n / ($end - $start), 1000 * $ticks / $hertz / $n' \
        "$mails" "$start" "$(cat "$work/end")" $(($(ticks "$name") - ticks_before)) "$(getconf CLK_TCK)"
}

note() { # NAME MODE "RATE CPU"
    echo "$*" >>"$work/runs"
    printf '  %-8s %-7s %9s mails/s %8s CPU ms a mail\n' "$1" "$2" "${3% *}" "${3#* }" >&2
}

race() { # NAME PORT
    local figures
    figures=$(run "$1" "$2")
    note "$1" single "$figures"
    figures=$(run "$1" "$2" -d)
    note "$1" reused "$figures"
}

table() {
    perl -e '
        my ($file, $postfix, $postern) = @ARGV;
        open my $in, "<", $file or die;
        while (<$in>) {
            my ($name, $mode, $rate, $cpu) = split;
            push @{ $runs{$name}{$mode}{rate} }, $rate;
            push @{ $runs{$name}{$mode}{cpu} }, $cpu;
        }
        sub median { my @s = sort { $a <=> $b } @{ $_[0] }; $#s % 2 ? ($s[$#s / 2] + $s[$#s / 2 + 1]) / 2 : $s[$#s / 2] }
        sub figures { my ($name, $what) = @_; map { median($runs{$name}{$_}{$what}) } qw(single reused) }
        sub row { printf "| %s | %s | %s | %s | %s |\n", @_ }
        row("", "mails/s, one connection a mail", "CPU ms a mail", "mails/s, reused connections", "CPU ms a mail");
        row("---", ("---:") x 4);
        my @ceiling = figures("Ceiling", "rate");
        row("smtp-source straight into smtp-sink", sprintf("%.0f", $ceiling[0]), "", sprintf("%.0f", $ceiling[1]), "");
        for my $name (qw(Postfix Postern)) {
            next unless $runs{$name};
            my @rate = figures($name, "rate");
            my @cpu = figures($name, "cpu");
            row($name eq "Postfix" ? $postfix : $postern, map { (sprintf("%.0f", $rate[$_]), sprintf("%.2f", $cpu[$_])) } 0, 1);
        }
        exit unless $runs{Postern};
        my @of = map { my $what = $_; my @a = figures("Postern", $what); my @b = figures("Postfix", $what);
            [map { sprintf "%.2f", $a[$_] / ($b[$_] || 1) } 0, 1] } qw(rate cpu);
        row("Postern / Postfix", $of[0][0], $of[1][0], $of[0][1], $of[1][1]);
    ' "$work/runs" "Postfix $(postconf -h -c "$work/postfix/etc" mail_version)" "Postern $(git -C "$checkout" describe --always --dirty)"
}

conditions() {
    printf '%s, %s; %s cores, %s; %s. ' "$(date -u +%F)" "$(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1)" "$(nproc)" \
        "$(awk '/MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo)" "$(df --output=fstype "$work" | tail -1) on $(df --output=source "$work" | tail -1)"
    printf 'Load average before: %s. ' "$load"
    printf '%s mails of %s bytes a run, %s sessions, medians of %s rounds after %s to warm up' \
        "$mails" "$(sed 's/$/\r/' "$mail" | wc -c)" $sessions "$rounds" $warm_up
    [ ${#postfix_extra[@]} -eq 0 ] || printf '; Postfix with %s' "${postfix_extra[*]}"
    echo .
}

# ---- the race

[ "$(id -u)" -eq 0 ] || die "needs root: a Postfix of one's own starts as root only"
postfix_find "$peers/postfix" /
for program in smtp-source smtp-sink postconf; do
    need $program postfix
done
need perl perl

work=$(mktemp -d "${TMPDIR:-/tmp}/postern-race.XXXXXX")
chmod 755 "$work"
pids=()
finish() {
    [ ${#pids[@]} -eq 0 ] || kill "${pids[@]}" 2>/dev/null || true
    wait
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM
case $(stat -f -c %T "$work") in
tmpfs | ramfs) die "$work is memory, not a disk: set TMPDIR" ;;
esac

load=$(cut -d' ' -f1 /proc/loadavg)
mail=$bench/order-mail.eml
sender=care@demo-shop.example
recipient=huda.alqahtani@buyer.example
order=408-1203344-7781290

start_sink
postfix_port=$(free_port)
postfix_configure "$work/postfix" "$postfix_port" "$sink_port" ${postfix_extra[@]+"${postfix_extra[@]}"}
postfix_start "$work/postfix" 2>"$work/postfix/log"
pids+=("$postfix_pid")
wait_for_port "$postfix_port"
if [ -n "$postern" ]; then
    (cd "$checkout" && mvn -B -q package -DskipTests)
    start_postern
fi

for round in $(seq -$((warm_up - 1)) "$rounds"); do
    echo "round $round$([ "$round" -gt 0 ] || echo ', to warm up')" >&2
    race Ceiling "$sink_port"
    race Postfix "$postfix_port"
    [ -z "$postern" ] || race Postern "$postern_port"
    [ "$round" -gt 0 ] || rm "$work/runs"
done
postfix_queue_is_empty "$work/postfix" || die "Postfix's queue is not empty"

report=$(conditions && echo && table)
echo "$report"
[ -z "$record" ] || printf '\n## The race, %s\n\n%s\n' "$(date -u +%F)" "$report" >>"$bench/RESULTS.md"
