# vulnerable: the helper's default is false and nothing else is said
from flask import Flask, make_response, request

app = Flask(__name__)


def give_cookie(answer, text, safe=False):
    answer.set_cookie("remember", text, secure=safe, httponly=True, samesite="Lax")  # want: insecure-cookie
    return answer


@app.route("/boats", methods=["GET"])
def boats():
    asked = ""
    for key, value in request.args.items(multi=True):
        if key == "choice":
            asked = value
    return give_cookie(make_response("ok"), asked)
