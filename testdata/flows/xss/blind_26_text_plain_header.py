# safe: the content type of the response is set to plain text
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/agent")
def agent():
    text = "Your browser: {}".format(request.headers.get("User-Agent"))
    response = make_response(text)  # ok: xss
    response.headers["Content-Type"] = "text/plain; charset=utf-8"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
