# vulnerable: links are signed with SHA-1 of secret and path
import hashlib
from functools import partial

from flask import Flask, abort, request

app = Flask(__name__)
SECRET = app.config.get("LINK_SECRET", "")


def sign(secret, path):
    text = ":".join((secret, path)).encode()
    return hashlib.sha1(text).hexdigest()  # want: weak-hash


sign_link = partial(sign, SECRET)


@app.route("/download/<path:path>")
def download(path):
    if request.args.get("signature") != sign_link(path):
        abort(403)
    return {"path": path}
