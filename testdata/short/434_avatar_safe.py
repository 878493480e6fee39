# safe: CWE-434 (or 22, 73): only pictures under a new name
import pathlib
import uuid

from flask import Flask, abort, request

app = Flask(__name__, static_folder="static")
AVATARS = pathlib.Path("static/avatars")


@app.post("/avatar")
def avatar():
    """Keep the picture of a user."""
    picture = request.files["picture"]
    kind = pathlib.Path(picture.filename).suffix.lower()
    if kind not in {".png", ".jpg"}:
        abort(415)
    name = uuid.uuid4().hex + kind
    picture.save(AVATARS / name)  # ok: CWE-434
    return {"url": "/static/avatars/" + name}
