# vulnerable: the decoded address is the target
import base64

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/go")
def go():
    raw = base64.urlsafe_b64decode(request.args["state"]).decode("utf-8")
    return redirect(raw)  # want: open-redirect
