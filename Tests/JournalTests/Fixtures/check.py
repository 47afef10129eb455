"""Checks signatures and receipts, from what Format.md and RFC 8032 say and from nothing else: check.py NAME.jsonl [RECEIPT]"""
import hashlib, json, re, sys
from verify import content, spoken, verify, whole

P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)

def add(a, b):
    t = D * a[0] * b[0] * a[1] * b[1] % P
    return ((a[0] * b[1] + b[0] * a[1]) * pow(1 + t, P - 2, P) % P, (a[1] * b[1] + a[0] * b[0]) * pow(1 - t, P - 2, P) % P)

def times(n, a):
    r = (0, 1)
    while n:
        if n & 1: r = add(r, a)
        a, n = add(a, a), n >> 1
    return r

def point(data):  # RFC 8032 section 5.1.3
    y, sign = int.from_bytes(data, "little") & (2**255 - 1), data[31] >> 7
    xx = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(xx, (P + 3) // 8, P)
    if (x * x - xx) % P: x = x * ROOT % P
    if y >= P or (x * x - xx) % P or not x and sign: return None
    return (P - x if x & 1 != sign else x, y)

BASE = point(bytes([0x58]) + bytes([0x66] * 31))

def is_right(key, signature, text):  # section 5.1.7
    a, r, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
    if not a or not r or s >= L: return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % L
    return times(s, BASE) == add(r, times(k, a))

def digits(part, count): return bytes.fromhex(part.decode()) if re.fullmatch(rb"[0-9a-f]{%d}" % count, part or b"") else None

def is_signed(number, mark, time, key, signature):
    key, signature = digits(key, 64), digits(signature, 128)
    return bool(key and signature) and is_right(key, signature, b"palabre %s %s %s\n" % (number, mark, time))

right, wrong, keys, devices, hashes = [], [], {}, [None], {}
for line in content(sys.argv[1]).split(b"\n"):
    if not (record := whole(line)): continue
    number, before, mark, kind, payload, _ = record
    hashes[number], says = mark, spoken(payload)
    if kind in (b"journal.begun", b"journal.device"): devices.append(says.get("device"))
    if kind == b"journal.key": keys[says.get("device")] = says.get("key")
    if kind == b"journal.signed":
        key = says.get("key")
        so = (says.get("number") == number - 1 and says.get("hash") == before and says.get("device") == devices[-1]
              and keys.get(devices[-1]) == key
              and is_signed(b"%d" % (number - 1), before, line.split(b'"t":"')[1][:24], key, says.get("signature")))
        (right if so else wrong).append(number)
verdict = None
if sys.argv[2:]:
    names = rb"palabre-receipt|count|head|time|key|signature"
    said = dict(re.findall(rb"(?m)^[ \t]*(%s)[ \t]+(\S+)[ \t]*$" % names, open(sys.argv[2], "rb").read()))
    if not is_signed(said[b"count"], said[b"head"], said[b"time"], said[b"key"], said[b"signature"]): verdict = "wrong"
    else: verdict = "intact" if hashes.get(int(said[b"count"])) == said[b"head"] else "another"
print(json.dumps([right, wrong, verdict]))
