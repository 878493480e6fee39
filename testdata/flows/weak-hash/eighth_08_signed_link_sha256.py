# safe: links are signed with an HMAC of SHA-256
import hmac
from functools import partial

from flask import Flask, abort, request

app = Flask(__name__)
SECRET = app.config.get("LINK_SECRET", "")


def sign(secret, path):
    text = path.encode()
    return hmac.new(secret.encode(), text, "sha256").hexdigest()  # ok: weak-hash


sign_link = partial(sign, SECRET)


@app.route("/download/<path:path>")
def download(path):
    if request.args.get("signature") != sign_link(path):
        abort(403)
    return {"path": path}
