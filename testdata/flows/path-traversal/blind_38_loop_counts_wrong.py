# vulnerable: the loop removes the pattern twice, a third nesting level survives
from pathlib import Path

from bottle import Bottle, request

app = Bottle()


def plain(name):
    for _ in range(2):
        name = name.replace("../", "")
    return name


@app.get("/help")
def help_page():
    path = Path("/srv/help") / plain(request.query.get("page", "index.md"))
    return {"text": path.read_text(encoding="utf-8")}  # want: path-traversal
