# safe: the name imported is that of SHA-3
from hashlib import blake2b, sha3_256 as secure_digest

from flask import Flask, request

app = Flask(__name__)


@app.route("/devices/<int:device>/enrol", methods=["POST"])
def enrol(device):
    serial = request.headers.get("X-Serial", "")
    label = blake2b(serial.encode(), digest_size=4).hexdigest()
    secret = secure_digest(("%d-%s" % (device, serial)).encode())  # ok: weak-hash
    return {"label": label, "secret": secret.hexdigest()}
