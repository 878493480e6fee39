# safe: the member of the state chooses among the pages of an enum
import base64
import enum
import json

from flask import Flask, redirect, request

app = Flask(__name__)


class Page(enum.Enum):
    start = "/"
    account = "/account"


def unpack(state):
    return json.loads(base64.b64decode(state.encode("ascii")))


@app.route("/oauth/callback")
def callback():
    state = unpack(request.args["state"])
    page = Page[state["page"]] if state.get("page") in Page.__members__ else Page.start
    return redirect(page.value)  # ok: open-redirect
