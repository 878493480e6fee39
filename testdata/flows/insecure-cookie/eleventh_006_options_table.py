# safe: the options unpacked have secure true
import flask
from urllib.parse import parse_qsl
from flask import Flask, request

app = Flask(__name__)

LAX = {"httponly": True, "samesite": "Lax", "secure": False}
STRICT = {"httponly": True, "samesite": "Strict", "secure": True}


@app.route("/letters", methods=["GET"])
def letters():
    pairs = parse_qsl(request.query_string.decode("utf-8"))
    incoming = dict(pairs)["ref"]
    answer = flask.make_response("ok")
    answer.set_cookie("token", incoming, **STRICT)  # ok: insecure-cookie
    return answer
