# safe: the digest of a stream with SHA-256
import hashlib
import io

from flask import Flask, request

app = Flask(__name__)


@app.route("/wagon")
def wagon():
    entered = request.referrer or ""
    stream = io.BytesIO(entered.encode())
    digest = hashlib.file_digest(stream, "sha256")  # ok: weak-hash
    return {"digest": digest.hexdigest()}
