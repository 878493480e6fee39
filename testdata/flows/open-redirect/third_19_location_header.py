# vulnerable: the Location header is the body's address
from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/created")
def created():
    body = request.get_json()
    response = Response(status=302)
    response.headers["Location"] = body["url"]  # want: open-redirect
    return response
