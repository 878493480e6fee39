# vulnerable: the location header is set from the decoded state parameter
import base64
import json

from flask import Flask, make_response, request

app = Flask(__name__)


def read_state(text):
    padded = text + "=" * (-len(text) % 4)
    return json.loads(base64.urlsafe_b64decode(padded))


@app.route("/oauth/callback")
def callback():
    state = read_state(request.args.get("state", "e30"))
    response = make_response("", 302)
    response.headers["Location"] = state.get("return_to", "/")  # want: open-redirect
    return response
