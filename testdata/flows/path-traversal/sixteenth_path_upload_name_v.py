# vulnerable: the uploaded file's own name is joined
import os

from flask import Flask, request

app = Flask(__name__)
AVATARS = "/srv/avatars"


def stored_name(upload):
    stem, dot, ending = upload.filename.rpartition(".")
    return stem.strip() + dot + ending.lower()


@app.post("/avatar")
def avatar():
    upload = request.files["picture"]
    target = os.path.join(AVATARS, stored_name(upload))
    with open(target, "wb") as out:  # want: path-traversal
        out.write(upload.read())
    return "stored"
