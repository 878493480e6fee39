# safe: secure is given by partial
from functools import partial

from flask import Flask, make_response

app = Flask(__name__)


@app.route("/f")
def f():
    answer = make_response("ok")
    put = partial(answer.set_cookie, httponly=True, secure=True)
    put("session_id", "17")  # ok: insecure-cookie
    return answer
