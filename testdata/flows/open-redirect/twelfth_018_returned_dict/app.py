# safe: the key kind of what the helper returns
from flask import Flask, Response, request

from lib import describe

app = Flask(__name__)


@app.route("/vase")
def vase():
    arrived = request.environ.get("HTTP_X_RUDDER", "")
    answer = describe(arrived)
    picked = answer["kind"]
    return Response(status=302, headers={"Location": picked})  # ok: open-redirect
