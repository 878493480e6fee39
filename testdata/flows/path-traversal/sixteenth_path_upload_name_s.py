# safe: the name joined is the base name cleaned by werkzeug
import os

from flask import Flask, request
from werkzeug.utils import secure_filename

app = Flask(__name__)
AVATARS = "/srv/avatars"


def stored_name(upload):
    stem, dot, ending = upload.filename.rpartition(".")
    return secure_filename(stem.strip() + dot + ending.lower())


@app.post("/avatar")
def avatar():
    upload = request.files["picture"]
    target = os.path.join(AVATARS, stored_name(upload))
    with open(target, "wb") as out:  # ok: path-traversal
        out.write(upload.read())
    return "stored"
