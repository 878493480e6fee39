# safe: only the last part of the path is used
from pathlib import Path
from flask import Flask, request

app = Flask(__name__)


def tickets():
    wanted = request.values.get("line") or ""
    wanted = Path(wanted)
    if wanted.suffix != ".txt":
        return "no", 400
    return str((Path("/srv/docs") / wanted.name).read_text())  # ok: path-traversal


app.add_url_rule("/tickets", "tickets", tickets, methods=["POST"])
