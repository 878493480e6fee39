# vulnerable: the ending is checked but not the folders before it
from pathlib import Path

from flask import abort, Flask, request

app = Flask(__name__)


@app.route("/doc")
def doc():
    name = request.args.get("name", "")
    if not name.endswith(".md"):
        abort(400)
    text = Path("/srv/docs", name).read_text(encoding="utf-8")  # want: path-traversal
    return {"text": text}
