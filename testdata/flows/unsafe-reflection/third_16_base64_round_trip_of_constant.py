# safe: what is encoded and decoded is a constant
import base64

from flask import Flask, request

app = Flask(__name__)


@app.get("/codec")
def codec():
    token = base64.urlsafe_b64encode(b"json")
    name = base64.urlsafe_b64decode(token).decode("utf-8")
    module = __import__(name)  # ok: unsafe-reflection
    return {"module": module.__name__, "asked": request.args["codec"]}
