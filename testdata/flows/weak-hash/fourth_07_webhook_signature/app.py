import os

from flask import Flask, abort, request

from signing import Signer

app = Flask(__name__)
signer = Signer(os.environ["HOOK_SECRET"].encode())


@app.post("/hooks/payment")
def payment():
    if request.headers.get("X-Signature") != signer.sign(request.get_data()):
        abort(403)
    return "", 204
