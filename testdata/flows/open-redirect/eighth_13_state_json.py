# vulnerable: the state of the sign-in is base64 of JSON, and its member says where to go
import base64
import json

from flask import Flask, redirect, request

app = Flask(__name__)


def unpack(state):
    return json.loads(base64.b64decode(state.encode("ascii")))


@app.route("/oauth/callback")
def callback():
    state = unpack(request.args["state"])
    page = state.get("page", {})
    return redirect(page.get("url", "/"))  # want: open-redirect
