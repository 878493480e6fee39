# vulnerable: startswith without sep resolve
from pathlib import Path
from flask import Flask, request

app = Flask(__name__)

ROOT = Path("/srv/data")
@app.post("/note")
def note():
    target = (ROOT / request.form["file"]).resolve()
    if not str(target).startswith(str(ROOT)):
        return "no", 403
    return target.read_text()  # want: path-traversal
