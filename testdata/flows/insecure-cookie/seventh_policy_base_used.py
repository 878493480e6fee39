# vulnerable: policy base used
from flask import Flask, request, make_response

app = Flask(__name__)

class Policy:
    secure = False
    httponly = True
class Strict(Policy):
    secure = True
@app.get("/pol")
def pol():
    use = Strict.__mro__[1]()
    resp = make_response("pol")
    resp.set_cookie("sid", request.args["s"], secure=use.secure, httponly=use.httponly)  # want: insecure-cookie
    return resp
