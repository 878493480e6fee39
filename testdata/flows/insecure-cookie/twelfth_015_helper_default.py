# vulnerable: the helper's default is off
from flask import Flask, make_response, request

app = Flask(__name__)


def keep(answer, value, secure=False):
    answer.set_cookie("pick", value, secure=secure, httponly=True, samesite="Lax")  # want: insecure-cookie
    return answer


@app.route("/shovel", methods=["POST"])
def shovel():
    param = request.form.to_dict(flat=False)["needle"][0]
    return keep(make_response("saved"), param)
