# vulnerable: the suffix is checked, the folders are not
from pathlib import Path
from flask import Flask, request

app = Flask(__name__)


def tickets():
    wanted = request.values.get("line") or ""
    wanted = Path(wanted)
    if wanted.suffix != ".txt":
        return "no", 400
    return str((Path("/srv/docs") / wanted).read_text())  # want: path-traversal


app.add_url_rule("/tickets", "tickets", tickets, methods=["POST"])
