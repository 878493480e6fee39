# vulnerable: CWE-434 (or 22, 73): any kind of file is kept under its own name in a served folder
import pathlib
import uuid

from flask import Flask, abort, request

app = Flask(__name__, static_folder="static")
AVATARS = pathlib.Path("static/avatars")


@app.post("/avatar")
def avatar():
    """Keep the picture of a user."""
    picture = request.files["picture"]
    name = picture.filename
    picture.save(AVATARS / name)  # want: CWE-434
    return {"url": "/static/avatars/" + name}
