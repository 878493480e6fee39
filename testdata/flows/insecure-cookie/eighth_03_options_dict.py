# vulnerable: the options of the cookie are a dictionary whose entry is changed afterwards
import uuid

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/session", methods=["POST"])
def start():
    options = {"secure": True, "httponly": True, "samesite": "Strict"}
    options["secure"] = False
    response = make_response({"user": request.form["user"]})
    response.set_cookie("session_id", str(uuid.uuid4()), **options)  # want: insecure-cookie
    return response
