# safe: the loop removes the pattern until none is left, and the leading slash
from pathlib import Path

from bottle import Bottle, request

app = Bottle()


def plain(name):
    name = name.replace("\\", "/")
    while "../" in name or name.startswith("/"):
        name = name.replace("../", "").lstrip("/")
    return name if name != ".." else "index"


@app.get("/help")
def help_page():
    path = Path("/srv/help") / (plain(request.query.get("page", "index")) + ".md")
    return {"text": path.read_text(encoding="utf-8")}  # ok: path-traversal
