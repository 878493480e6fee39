# vulnerable: the digest of a stream with MD5
import hashlib
import io

from flask import Flask, request

app = Flask(__name__)


@app.route("/wagon")
def wagon():
    entered = request.referrer or ""
    stream = io.BytesIO(entered.encode())
    digest = hashlib.file_digest(stream, "md5")  # want: weak-hash
    return {"digest": digest.hexdigest()}
