from flask import Flask, request

from .back import send_back

app = Flask(__name__)


@app.post("/done")
def done():
    return send_back(request.form["back"])
