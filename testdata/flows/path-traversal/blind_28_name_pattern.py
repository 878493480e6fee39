# safe: letters, digits, dash and one ending
import re
from pathlib import Path

from flask import abort, Flask, request

app = Flask(__name__)


@app.route("/doc")
def doc():
    name = request.args.get("name", "")
    if not re.fullmatch(r"[a-z0-9-]+\.md", name):
        abort(400)
    text = Path("/srv/docs", name).read_text(encoding="utf-8")  # ok: path-traversal
    return {"text": text}
