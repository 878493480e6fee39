# safe: the Location header has a number of the body in it
from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/created")
def created():
    body = request.get_json()
    response = Response(status=302)
    response.headers["Location"] = f"/items/{int(body['id'])}"  # ok: open-redirect
    return response
