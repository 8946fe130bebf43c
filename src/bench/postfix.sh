# shellcheck shell=bash
# A Postfix of one's own, for race.sh to source: own folders, own queue, own ports, nothing of the
# machine's. Its settings are Postfix's defaults except for what postfix_configure writes.
#
# The master process is started directly, without the `postfix` command, which would check and mend
# the folders of the installed one. That needs root.

postfix_find() { # ROOT…; sets postfix_daemons, postfix_libraries
    local root
    for root; do
        postfix_libraries=${root%/}/usr/lib/postfix
        postfix_daemons=$postfix_libraries/sbin
        [ ! -x "$postfix_daemons/master" ] || return 0
    done
    die "needs Postfix (Debian package postfix); run .ci/peers"
}

postfix_configure() { # FOLDER PORT SINK-PORT [NAME=VALUE…]
    local folder=$1 port=$2 sink=$3
    shift 3
    mkdir -p "$folder/etc" "$folder/lib" "$folder/queue"
    cat >"$folder/etc/main.cf" <<END
compatibility_level = 3.6

# where it lives
config_directory = $folder/etc
meta_directory = $folder/etc
queue_directory = $folder/queue
data_directory = $folder/lib
daemon_directory = $postfix_daemons
shlib_directory = $postfix_libraries
import_environment = MAIL_CONFIG LD_LIBRARY_PATH LANG=C
# two accounts that every Debian has, in place of those that the package makes
mail_owner = mail
setgid_group = staff

# a relay on loopback that asks nobody's name server
myhostname = relay.postfix.example
mydestination =
local_recipient_maps =
alias_maps =
alias_database =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
relayhost = [127.0.0.1]:$sink
smtp_host_lookup = native
smtp_dns_support_level = disabled
END
    printf '%s\n' "$@" >>"$folder/etc/main.cf"
    # Debian's master.cf for what a relay runs, without chroot and on our port.
    cat >"$folder/etc/master.cf" <<END
127.0.0.1:$port inet n - n - - smtpd
cleanup   unix  n - n - 0 cleanup
qmgr      unix  n - n 300 1 qmgr
rewrite   unix  - - n - - trivial-rewrite
bounce    unix  - - n - 0 bounce
defer     unix  - - n - 0 bounce
trace     unix  - - n - 0 bounce
verify    unix  - - n - 1 verify
flush     unix  n - n 1000? 0 flush
proxymap  unix  - - n - - proxymap
smtp      unix  - - n - - smtp
relay     unix  - - n - - smtp
error     unix  - - n - - error
retry     unix  - - n - - error
discard   unix  - - n - - discard
anvil     unix  - - n - 1 anvil
scache    unix  - - n - 1 scache
tlsmgr    unix  - - n 1000? 1 tlsmgr
END
    : >"$folder/etc/dynamicmaps.cf"
    (
        cd "$folder/queue" || exit
        mkdir -p active bounce corrupt defer deferred flush hold incoming private saved trace maildrop public pid
        chown mail active bounce corrupt defer deferred flush hold incoming private saved trace maildrop public
        chgrp staff maildrop public
        chmod 700 active bounce corrupt defer deferred flush hold incoming private saved trace
        chmod 730 maildrop
        chmod 710 public
    )
    chown mail "$folder/lib"
}

postfix_start() { # FOLDER; sets postfix_pid
    MAIL_CONFIG=$1/etc LD_LIBRARY_PATH=$postfix_libraries "$postfix_daemons/master" -d -c "$1/etc" &
    postfix_pid=$!
}

# User and system time of the master, of its children, and of those it has reaped, in clock ticks.
postfix_ticks() {
    cat /proc/[0-9]*/stat 2>/dev/null | perl -ne '
        my ($pid, $rest) = /^(\d+) \(.*\) (.*)/ or next;
        my @field = split " ", $rest;
        $sum += $field[11] + $field[12] if $pid == '"$postfix_pid"' or $field[1] == '"$postfix_pid"';
        $sum += $field[13] + $field[14] if $pid == '"$postfix_pid"';
        END { print $sum }'
}

postfix_queue_is_empty() { # FOLDER
    [ -z "$(find "$1/queue/incoming" "$1/queue/active" "$1/queue/deferred" "$1/queue/maildrop" -type f -print -quit)" ]
}
