import hmac
import os

from flask import Flask, abort, request

from signing import Signer

app = Flask(__name__)
signer = Signer(os.environ["HOOK_SECRET"].encode())


@app.post("/hooks/payment")
def payment():
    if not hmac.compare_digest(request.headers.get("X-Signature", ""), signer.sign(request.get_data())):
        abort(403)
    return "", 204
