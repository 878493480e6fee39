# vulnerable: the header is written by hand and its attribute Secure is missing
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/ticket", methods=["POST"])
def ticket():
    response = Response("written")
    value = request.form["ticket"].encode("utf-8").hex()
    parts = ["session_ticket=" + value, "Path=/", "HttpOnly", "SameSite=Lax"]
    response.headers["Set-Cookie"] = "; ".join(parts)  # want: insecure-cookie
    return response
