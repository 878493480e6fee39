# vulnerable: signed target
from itsdangerous import BadSignature, URLSafeSerializer
from flask import Flask, request, redirect

app = Flask(__name__)

signer = URLSafeSerializer(open("/run/secrets/key").read())
@app.get("/sg")
def sg():
    try:
        to = signer.loads(request.args["t"])
    except BadSignature:
        return redirect(request.args.get("on_error", "/"))  # want: open-redirect
    return redirect(to)  # ok: open-redirect
