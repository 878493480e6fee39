# safe: the helper's default is on
from flask import Flask, make_response, request

app = Flask(__name__)


def keep(answer, value, secure=True):
    answer.set_cookie("pick", value, secure=secure, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return answer


@app.route("/shovel", methods=["POST"])
def shovel():
    param = request.form.to_dict(flat=False)["needle"][0]
    return keep(make_response("saved"), param)
