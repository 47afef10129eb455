#!/usr/bin/env python3
"""Every part and property of public files, searched for the names of planted.palabre. Usage: parts.py PALABRE FOLDER"""
import os, re, shutil, subprocess, sys, tempfile, unicodedata, zipfile, zlib

PALABRE, FOLDER = os.path.abspath(sys.argv[1]), sys.argv[2]
SESSION, JOURNAL = "Vert 1", os.path.join(FOLDER, "planted.jsonl")
NAMES = ["quasteloeuf", "zephyrine", "korvancon", "blaise", "quastel.example", "perduvent", "0612345678"]
PUBLIC = ["public", "court", "bilan", "affiche", "suivi", "relance", "dit-fait", "dossier"]
SCOPED = ["bilan", "suivi", "relance", "dit-fait", "dossier"]
FORMATS = ["html", "md", "txt", "json", "docx", "odt", "pdf"]
PRINTERS = {
    "chromium": ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    "weasyprint": ["weasyprint"],
    "libreoffice": ["soffice", "libreoffice"],
}


def folded(text):
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return re.sub(r"[\u00ad\u200b\s.]+", lambda m: "" if m[0] != "." else ".", plain.casefold().replace("œ", "oe"))


def texts(data):
    """Bytes as whatever text they may be."""
    yield data.decode("utf-8", "ignore")
    for start in (0, 1):
        for order in ("utf-16-le", "utf-16-be"):
            yield data[start:].decode(order, "ignore")


def parts(path):
    """What a file is made of: its name, and the text of each part."""
    yield "name", os.path.basename(path)
    data = open(path, "rb").read()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for part in archive.infolist():
                yield part.filename, part.filename + str(part.comment)
                for text in texts(archive.read(part)):
                    yield part.filename, text
    elif data.startswith(b"%PDF"):
        for tool in (["pdftotext", "-raw", path, "-"], ["pdfinfo", path], ["pdfinfo", "-meta", path]):
            yield tool[0], subprocess.run(tool, capture_output=True, text=True, check=True).stdout
        for text in texts(data):
            yield "bytes", text
        for number, stream in enumerate(re.findall(rb"stream\r?\n(.*?)endstream", data, re.S)):
            try:
                for text in texts(zlib.decompressobj().decompress(stream)):
                    yield f"stream {number}", text
            except zlib.error:
                pass
    else:
        for text in texts(data):
            yield "text", text


def only(printer):
    """A PATH with every program but the other printers: the program takes the first that it finds."""
    folder = tempfile.mkdtemp(dir=FOLDER)
    others = {name for key, names in PRINTERS.items() if key != printer for name in names}
    for place in os.environ["PATH"].split(":"):
        for name in os.listdir(place) if os.path.isdir(place) else []:
            link = os.path.join(folder, name)
            if name not in others and not os.path.lexists(link):
                os.symlink(os.path.join(place, name), link)
    return folder


def publish(kind, form, language):
    """`form` is a format, for PDF with whoever prints it: `pdf:libreoffice`."""
    form, _, printer = form.partition(":")
    path = os.path.join(FOLDER, f"{kind}-{language}{printer and '-' + printer}.{form}")
    named = [] if kind in SCOPED else [SESSION]
    subprocess.run(
        [PALABRE, "publish", *named, "--journal", JOURNAL, "--as", kind, "--format", form, "--language", language, "-o", path],
        check=True, stdout=subprocess.DEVNULL, cwd=FOLDER,
        env=dict(os.environ, PATH=PATHS[printer]) if printer else None)
    return path


def found(path):
    return {(name, part) for part, text in parts(path) for name in NAMES if name in folded(text)}


here = os.path.dirname(os.path.abspath(__file__))
subprocess.run(
    [PALABRE, "run", os.path.join(here, "planted.palabre"), "--journal", JOURNAL, "--language", "fr"], check=True)
here_printers = [key for key, names in PRINTERS.items() if shutil.which("pdftotext") and any(map(shutil.which, names))]
PATHS = {printer: only(printer) for printer in here_printers}
forms = [form for form in FORMATS if form != "pdf"] + [f"pdf:{printer}" for printer in here_printers]
for printer in PRINTERS.keys() - PATHS.keys():
    print(f"PDF by {printer} was not searched: it takes {printer} and pdftotext.", file=sys.stderr)
# The search sees: what is not public has the names, in every form.
blind = [form for form in forms if {name for name, _ in found(publish("compte-rendu", form, "fr"))} < set(NAMES[:4])]
leaks, files = [], 0
for language in ("fr", "en"):
    for kind in PUBLIC:
        for form in forms:
            path = publish(kind, form, language)
            files += 1
            leaks += [f"{os.path.basename(path)}: {name} in {part}" for name, part in sorted(found(path))]
for form in blind:
    print(f"the search is blind in {form}")
for leak in leaks:
    print(leak)
print(f"{files} public files: {len(leaks)} planted names found")
sys.exit(1 if leaks or blind else 0)
