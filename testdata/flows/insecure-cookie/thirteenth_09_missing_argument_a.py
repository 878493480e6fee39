# vulnerable: secure is not given at all
from functools import partial

from flask import Flask, make_response

app = Flask(__name__)


@app.route("/f")
def f():
    answer = make_response("ok")
    put = partial(answer.set_cookie, httponly=True)
    put("session_id", "17")  # want: insecure-cookie
    return answer
