"""Verifies journals, from what Format.md says and from nothing else: verify.py NAME.jsonl..."""
import binascii, hashlib, json, os, re, sys

HEAD = re.compile(
    rb'\{"n":([1-9]\d{0,15}),"q":(?:0|[1-9]\d{0,15}),"b":"([0-9a-f]{32})","t":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z",'
    rb'"k":"([a-z0-9.-]{1,64})","v":(?:0|[1-9]\d{0,15}),"c":"([0-9a-f]{32})"')
TAIL = re.compile(rb',"h":"([0-9a-f]{32})","z":(?:null,"p":(null *)|"([0-9a-f]{32})","p":)')
refuse = lambda text: json.loads("x")
decoder = json.JSONDecoder(parse_float=refuse, parse_constant=refuse)
short = lambda data: hashlib.sha256(data).hexdigest()[:32].encode()

def whole(data):  # (n, b, h, kind, payload or None when erased, length) of the record at the start, or None
    if not (head := HEAD.match(data)) or not (tail := TAIL.match(data, head.end())): return None
    number, before, kind, commitment = head.groups()
    if short(head.group()) != tail[1]: return None
    end, payload = tail.end(), None
    if not tail[2]:
        try: payload, length = decoder.raw_decode(data[end:].decode("latin-1"))
        except ValueError: return None
        if not isinstance(payload, dict): return None
        if short(bytes.fromhex(tail[3].decode()) + data[end:end + length]) != commitment: return None
        end += length
    return (int(number), before, tail[1], kind, payload, end + 1) if data[end:end + 1] == b"}" else None

def content(name):  # nothing when the file is absent
    return open(name, "rb").read() if os.path.exists(name) else b""

def watermark(draft):  # the number of the last acknowledged record; 0 when there is none
    marks = [(0, 0)]
    for at in (0, 512):
        head = re.match(rb"P([0-9a-f]{16})([0-9a-f]{16})([0-9a-f]{16})", draft[at:at + 49])
        if not head: continue
        generation, length, checksum = (int(value, 16) for value in head.groups())
        text = draft[at + 49:at + 49 + length]
        mark = re.fullmatch(rb"([1-9]\d{0,15}) [0-9a-f]{32}", text)
        if mark and binascii.crc32(str(generation).encode() + text) == checksum: marks.append((generation, int(mark[1])))
    return max(marks)[1]

def verify(path):
    stem = path.removesuffix(".jsonl")
    later = (re.fullmatch(re.escape(os.path.basename(stem)) + r"\.([2-9]|[1-9]\d+)\.jsonl", name)
             for name in os.listdir(os.path.dirname(path) or "."))
    names = [path] + [f"{stem}.{n}.jsonl" for n in sorted(int(m[1]) for m in later if m)]
    segments = [content(name).split(b"\n") for name in names]
    begins = [(r[0] - 1, r[1]) if (r := whole(s[0])) and (len(s) == 1 or r[5] == len(s[0])) else None for s in segments]
    last, head, records, findings, erased, reasons = 0, b"0" * 32, [], [], set(), set()
    for place, lines in enumerate(segments):
        found = [(r if i == len(lines) - 1 or r[5] == len(l) else None) if (r := whole(l)) else None for i, l in enumerate(lines)]
        fresh = True
        for i, (line, record) in enumerate(zip(lines, found)):
            if (last, head) in begins[place + 1:]: break
            if not record or record[5] < len(line):
                if line or i < len(lines) - 1: findings.append((place + 1, i + 1, "damage"))
            if not record: continue
            number, before, mark, kind, payload, _ = record
            awaited = any(r and r[:2] == (last + 1, head) for r in found[i + 1:i + 65])
            if number > last + 1 and not awaited and (number - 1, before) in begins[place + 1:]: break
            if number <= last and place > 0 and fresh: continue
            if number <= last or number == last + 1 and before != head or number > last + 1 and awaited:
                findings.append((place + 1, i + 1, "foreign"))
                continue
            if number > last + 1: findings.append((place + 1, i + 1, "missing"))
            last, head, fresh = number, mark, False
            records.append(number)
            if number == 1 and kind == b"journal.begun" and payload and (payload.get("format") != 1 or payload.get("incompatible")):
                findings.append((place + 1, i + 1, "newer format"))
            if payload is None: erased.add(number)
            elif kind == b"journal.erased" and "device" not in payload: reasons.add(payload.get("record"))
    findings += [(0, number, "erased without reason") for number in sorted(erased - reasons)]
    if watermark(content(path + ".draft")[:1024]) > last: findings.append((0, last + 1, "acknowledged records lost"))
    return records, head.decode(), findings

if __name__ == "__main__":
    results = [verify(path) for path in sys.argv[1:]]
    for path, (records, head, findings) in zip(sys.argv[1:], results):
        print(json.dumps([path, records, head, [problem for *_, problem in findings]]))
    sys.exit(any(findings for _, _, findings in results))
