# safe: resolve is relative to
from pathlib import Path
from flask import Flask, request

app = Flask(__name__)

ROOT = Path("/srv/data").resolve()
@app.post("/note")
def note():
    target = (ROOT / request.form["file"]).resolve()
    if not target.is_relative_to(ROOT):
        return "no", 403
    return target.read_text()  # ok: path-traversal
