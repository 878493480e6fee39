from flask import Flask, request

from tokens import issue

app = Flask(__name__)


@app.route("/remember", methods=["POST"])
def remember():
    return {"remember_token": issue(request.form["user"])}
