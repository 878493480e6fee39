from flask import Flask, request

from cookies import respond

app = Flask(__name__)


@app.route("/sign-in", methods=["POST"])
def sign_in():
    return respond({"signed": True}, session_token=request.form["token"])
