"""Verifies journals, from what Format.md says and from nothing else: verify.py NAME.jsonl..."""
import binascii, hashlib, json, os, re, sys

LONGEST, LARGEST = 16777215, 2**53 - 1
HEAD = re.compile(
    rb'\{"n":([1-9][0-9]{0,15}),"q":(0|[1-9][0-9]{0,15}),"b":"([0-9a-f]{32})",'
    rb'"t":"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z",'
    rb'"k":"([a-z0-9.-]{1,64})","v":(0|[1-9][0-9]{0,15}),"c":"([0-9a-f]{32})"')
TAIL = re.compile(rb',"h":"([0-9a-f]{32})","z":(?:null,"p":(null *)|"([0-9a-f]{32})","p":)')
TEXT = re.compile(rb'"((?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*)"')
INTEGER = re.compile(rb"-?(?:0|[1-9][0-9]*)(?![0-9.eE])")
BLANKS = re.compile(rb"[ \t\r]*")
short = lambda data: hashlib.sha256(data).hexdigest()[:32].encode()

class Text(bytes): pass

def value(data, at, level=1):  # what begins there, and where it ends; an object as a list of pairs
    if level > 16: raise ValueError
    blanks = lambda at: BLANKS.match(data, at).end()
    if data[at:at + 1] in (b"{", b"["):
        close, parts = (b"}" if data[at:at + 1] == b"{" else b"]"), []
        at = blanks(at + 1)
        while data[at:at + 1] != close or parts:
            key = None
            if close == b"}":
                if not (key := TEXT.match(data, at)): raise ValueError
                at = blanks(key.end())
                if data[at:at + 1] != b":": raise ValueError
                at, key = blanks(at + 1), key[1]
            part, at = value(data, at, level + 1)
            parts.append((key, part))
            at = blanks(at)
            if data[at:at + 1] == close: break
            if data[at:at + 1] != b",": raise ValueError
            at = blanks(at + 1)
        return (parts if close == b"}" else tuple(part for _, part in parts)), at + 1
    if match := TEXT.match(data, at): return Text(match[1]), match.end()
    if match := INTEGER.match(data, at): return int(match[0][:25]), match.end()
    for word, meaning in ((b"true", True), (b"false", False), (b"null", None)):
        if data.startswith(word, at): return meaning, at + len(word)
    raise ValueError

def whole(data):  # (n, b, h, kind, payload or None when erased, length) of the record at the start, or None
    data = data[:LONGEST]
    if not (head := HEAD.match(data)) or not (tail := TAIL.match(data, head.end())): return None
    number, lamport, before, kind, version, commitment = head.groups()
    if max(int(number), int(lamport), int(version)) > LARGEST or short(head.group()) != tail[1]: return None
    end, payload = tail.end(), None
    if not tail[2]:
        try: payload, stop = value(data, end)
        except ValueError: return None
        if not isinstance(payload, list): return None
        if short(bytes.fromhex(tail[3].decode()) + data[end:stop]) != commitment: return None
        end = stop
    return (int(number), before, tail[1], kind, payload, end + 1) if data[end:end + 1] == b"}" else None

def spoken(payload):  # the keys with their values; none when it does not speak
    keys = [key for key, _ in payload or []]
    speaks = len(set(keys)) == len(keys) and not any(b"\\" in key for key in keys)
    return {key.decode("latin-1"): part for key, part in payload or [] if part is not None} if speaks else {}

def is_text(part):
    try: return isinstance(part, Text) and json.loads(b'"' + part + b'"', strict=False).encode() is not None
    except ValueError: return False

def names(part):  # a list of texts, empty when absent; None for anything else
    return part if part is None or isinstance(part, tuple) and all(map(is_text, part)) else False

def is_integer(part): return isinstance(part, int) and not isinstance(part, bool)

def is_understood(kind, payload):
    keys = spoken(payload)
    return (kind == b"journal.begun" and is_integer(keys.get("format")) and keys["format"] == 1
            and is_text(keys.get("device")) and is_text(keys.get("machine"))
            and names(keys.get("compatible")) is not False and not names(keys.get("incompatible"))
            and names(keys.get("incompatible")) is not False)

def content(name):  # nothing when the file is absent
    return open(name, "rb").read() if os.path.exists(name) else b""

def watermark(draft):  # the number of the last acknowledged record; 0 when there is none
    marks = [(-1, 0)]
    for at in (0, 512):
        head = re.match(rb"P([0-9a-f]{16})([0-9a-f]{16})([0-9a-f]{16})", draft[at:at + 49])
        if not head: continue
        generation, length, checksum = (int(value, 16) for value in head.groups())
        text = draft[at + 49:at + 49 + length]
        mark = re.fullmatch(rb"([1-9][0-9]{0,15}) [0-9a-f]{32}", text)
        if generation > LARGEST or length > 448 or len(text) < length or not mark or int(mark[1]) >= LARGEST: continue
        if binascii.crc32(str(generation).encode() + text) == checksum: marks.append((generation, int(mark[1])))
    return max(marks)[1]

def verify(path):
    stem = path.removesuffix(".jsonl")
    later = (re.fullmatch(re.escape(os.path.basename(stem)) + r"\.([2-9]|[1-9]\d+)\.jsonl", name)
             for name in os.listdir(os.path.dirname(path) or "."))
    files = [path] + [f"{stem}.{n}.jsonl" for n in sorted(int(m[1]) for m in later if m) if n < 1000000]
    segments = [content(name).split(b"\n") for name in files]
    firsts = [(r[0], r[1], r[2]) if (r := whole(s[0])) and (len(s) == 1 or r[5] == len(s[0])) else None for s in segments]
    origin = (1, b"0" * 32)
    same = lambda name, first: (firsts[0] == first if firsts[0] and firsts[0][:2] == origin
                                else os.path.exists(path + ".draft") and not os.path.exists(name + ".draft"))
    strangers = [i for i, first in enumerate(firsts) if i and first and first[:2] == origin and not same(files[i], first)]
    segments = [lines for i, lines in enumerate(segments) if i not in strangers]
    begins = [(r[0] - 1, r[1]) if (r := whole(s[0])) and (len(s) == 1 or r[5] == len(s[0])) else None for s in segments]
    last, head, records, findings, erased, reasons, left = 0, b"0" * 32, [], [], set(), set(), []
    findings += [(i + 1, 1, "foreign") for i in strangers]

    def take(place, i, record):  # the next record
        nonlocal last, head
        number, _, mark, kind, payload, _ = record
        last, head = number, mark
        records.append(number)
        keys = spoken(payload)
        added = names(keys.get("incompatible")) if kind == b"journal.feature" else None
        if number == 1 and not is_understood(kind, payload) or added: findings.append((place + 1, i + 1, "not understood"))
        if payload is None: erased.add(number)
        elif kind == b"journal.erased" and "device" not in keys and is_integer(keys.get("record")) and 0 < keys["record"] < number:
            reasons.add(keys["record"])

    for place, lines in enumerate(segments):
        found = [(r if i == len(lines) - 1 or r[5] == len(l) else None) if (r := whole(l)) else None for i, l in enumerate(lines)]
        fresh = True
        for i, (line, record) in enumerate(zip(lines, found)):
            if (last, head) in begins[place + 1:]:
                left.append((place, i, found[i:]))
                break
            if not record or record[5] < len(line):
                if line or i < len(lines) - 1: findings.append((place + 1, i + 1, "damage"))
            if not record: continue
            number, before, *_ = record
            awaited = any(r and r[:2] == (last + 1, head) for r in found[i + 1:i + 65])
            if number > last + 1 and not awaited and (number - 1, before) in begins[place + 1:]:
                left.append((place, i, found[i:]))
                break
            if number <= last and place > 0 and fresh: continue
            if number <= last or number == last + 1 and before != head or number > last + 1 and awaited:
                findings.append((place + 1, i + 1, "foreign"))
                continue
            if number > last + 1: findings.append((place + 1, i + 1, "missing"))
            fresh = False
            take(place, i, record)
    for place, start, found in reversed(left):
        for i, record in enumerate(found, start):
            if record and record[:2] == (last + 1, head): take(place, i, record)
    findings += [(0, number, "erased without reason") for number in sorted(erased - reasons)]
    if watermark(content(path + ".draft")[:1024]) > last: findings.append((0, last + 1, "acknowledged records lost"))
    if not records: findings.append((0, 0, "no record"))
    return records, head.decode(), findings

if __name__ == "__main__":
    paths = sys.stdin.read().split("\n") if sys.argv[1:] == ["-"] else sys.argv[1:]
    results = [verify(path) for path in paths]
    for path, (records, head, findings) in zip(paths, results):
        print(json.dumps([path, records, head, [problem for *_, problem in findings]]))
    sys.exit(any(findings for _, _, findings in results))
