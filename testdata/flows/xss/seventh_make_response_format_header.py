# vulnerable: make response format header
from flask import Flask, request, make_response

app = Flask(__name__)

@app.get("/ua")
def ua():
    agent = request.headers.get("X-Agent", "")
    page = "<p>Agent: {0}</p>".format(agent)
    return make_response(page, 200)  # want: xss
