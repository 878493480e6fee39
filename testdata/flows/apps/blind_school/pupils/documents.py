import subprocess
from pathlib import Path

TEMPLATES = {"pass": "pass.tex", "honours": "honours.tex"}


class Document:
    folder = Path("/srv/school/templates")

    def __init__(self, kind, pupil):
        self.kind = kind
        self.pupil = pupil

    def source(self):
        return (self.folder / TEMPLATES[self.kind]).read_text(encoding="utf-8")  # ok: path-traversal

    def convert(self):
        argv = ["pdflatex", "-interaction=batchmode", "-jobname", "doc%d" % self.pupil.pk]
        return subprocess.run(argv, input=self.source(), text=True, check=False).returncode  # ok: command-injection


class FreeDocument(Document):
    def source(self):
        return (self.folder / self.kind).read_text(encoding="utf-8")  # want: path-traversal
