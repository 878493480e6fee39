# vulnerable: the encoded text is decoded again
import base64
import logging
from flask import Flask, request

app = Flask(__name__)

log = logging.getLogger("shop")


@app.route("/letters", methods=["POST"])
def letters():
    incoming = request.values.get("line") or ""
    packed = base64.b64encode(incoming.encode())
    log.warning("who: %s", base64.b64decode(packed).decode())  # want: log-injection
    return "ok"
