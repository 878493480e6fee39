# vulnerable: the name imported from hashlib hides which function it is
from hashlib import blake2b, sha1 as secure_digest

from flask import Flask, request

app = Flask(__name__)


@app.route("/devices/<int:device>/enrol", methods=["POST"])
def enrol(device):
    serial = request.headers.get("X-Serial", "")
    label = blake2b(serial.encode(), digest_size=4).hexdigest()
    secret = secure_digest(("%d-%s" % (device, serial)).encode())  # want: weak-hash
    return {"label": label, "secret": secret.hexdigest()}
