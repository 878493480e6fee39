# safe: the header written by hand has the attribute Secure
from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/ticket", methods=["POST"])
def ticket():
    response = Response("written")
    value = request.form["ticket"].encode("utf-8").hex()
    parts = ["session_ticket=" + value, "Path=/", "HttpOnly", "Secure", "SameSite=Lax"]
    response.headers["Set-Cookie"] = "; ".join(parts)  # ok: insecure-cookie
    return response
