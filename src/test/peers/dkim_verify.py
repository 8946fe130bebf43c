"""Verifies every DKIM signature of the message on standard input, and prints one line for each.

The public keys are arguments, NAME=RECORD, so that no name server is asked.
"""

import re
import sys

import dkim

records = dict(argument.split("=", 1) for argument in sys.argv[1:])


def record(name, timeout=5):
    return records.get(name.decode().rstrip("."), "").encode()


message = sys.stdin.buffer.read()
head = message.split(b"\r\n\r\n", 1)[0]
count = len(re.findall(rb"(?im)^dkim-signature:", head))
failed = count == 0
for index in range(count):
    verifier = dkim.DKIM(message)
    try:
        holds = verifier.verify(idx=index, dnsfunc=record)
    except dkim.DKIMException as error:
        holds = error
    print(verifier.signature_fields.get(b"a", b"?").decode(), "holds" if holds is True else holds)
    failed |= holds is not True
sys.exit(failed)
