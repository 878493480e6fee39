# vulnerable: the context is for SHA-1
from urllib.parse import unquote

from cryptography.hazmat.primitives import hashes
from flask import Flask, request

app = Flask(__name__)


def render_page():
    sent = request.headers.getlist("X-Label")
    param = unquote(sent[0]) if sent else "none"
    ctx = hashes.Hash(hashes.SHA1())  # want: weak-hash
    ctx.update(param.encode())
    return ctx.finalize().hex()


app.add_url_rule("/open", "render_page", render_page)
