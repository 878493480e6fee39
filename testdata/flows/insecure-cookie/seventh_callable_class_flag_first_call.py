# safe: callable class flag first call
from flask import Flask, request, make_response

app = Flask(__name__)

class Toggle:
    def __init__(self):
        self.on = False
    def __call__(self):
        self.on = not self.on
        return self.on
@app.get("/tg")
def tg():
    t = Toggle()
    resp = make_response("tg")
    resp.set_cookie("sid", request.args["s"], httponly=True, secure=t())  # ok: insecure-cookie
    return resp
