# safe: the encoded text is one line
import base64
import logging
from flask import Flask, request

app = Flask(__name__)

log = logging.getLogger("shop")


@app.route("/letters", methods=["POST"])
def letters():
    incoming = request.values.get("line") or ""
    packed = base64.b64encode(incoming.encode())
    log.warning("who: %s", packed.decode("ascii"))  # ok: log-injection
    return "ok"
