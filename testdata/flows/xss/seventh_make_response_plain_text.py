# safe: make response plain text
from flask import Flask, request, make_response

app = Flask(__name__)

@app.get("/ua")
def ua():
    agent = request.headers.get("X-Agent", "")
    page = "<p>Agent: {0}</p>".format(agent)
    return make_response(page, 200, {"Content-Type": "text/plain; charset=utf-8"})  # ok: xss
