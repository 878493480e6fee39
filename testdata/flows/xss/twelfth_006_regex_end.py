# safe: the whole is matched
import re

from flask import Flask, Response, abort, request

app = Flask(__name__)


@app.route("/pillow", methods=["POST"])
def pillow():
    entered = request.data.decode("utf-8", "replace")
    if not re.fullmatch(r"[a-z]{2,8}", entered):
        abort(400)
    picked = entered
    return Response("<b>%s</b>" % picked, mimetype="text/html")  # ok: xss
