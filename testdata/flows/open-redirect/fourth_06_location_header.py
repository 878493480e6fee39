# safe: the state names an entry of the table of addresses
import base64
import json

from flask import Flask, make_response, request

app = Flask(__name__)
PLACES = {"cart": "/cart", "docs": "https://docs.example.com/start"}


def read_state(text):
    padded = text + "=" * (-len(text) % 4)
    return json.loads(base64.urlsafe_b64decode(padded))


@app.route("/oauth/callback")
def callback():
    state = read_state(request.args.get("state", "e30"))
    response = make_response("", 302)
    response.headers["Location"] = PLACES.get(state.get("return_to"), "/")  # ok: open-redirect
    return response
