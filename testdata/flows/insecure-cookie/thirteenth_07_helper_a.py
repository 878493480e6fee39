# vulnerable: the helper's default leaves the cookie open
from flask import Flask, make_response

app = Flask(__name__)


def with_cookie(answer, name, value, secure=False):
    answer.set_cookie(name, value, secure=secure, httponly=True, samesite="Lax")  # want: insecure-cookie
    return answer


@app.route("/e")
def e():
    return with_cookie(make_response("ok"), "sid", "1")
