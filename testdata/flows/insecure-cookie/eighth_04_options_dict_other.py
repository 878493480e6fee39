# safe: the entry changed afterwards is another one
import uuid

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/session", methods=["POST"])
def start():
    options = {"secure": True, "httponly": True, "samesite": "Strict"}
    options["max_age"] = 3600
    response = make_response({"user": request.form["user"]})
    response.set_cookie("session_id", str(uuid.uuid4()), **options)  # ok: insecure-cookie
    return response
