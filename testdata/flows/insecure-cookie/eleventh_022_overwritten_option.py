# safe: the option is set to true before the call
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/members", methods=["POST"])
def members():
    given = request.get_data(as_text=True)
    options = dict(secure=False, httponly=True, samesite="Lax")
    options["secure"] = True
    answer = make_response("ok")
    answer.set_cookie("sid", given, **options)  # ok: insecure-cookie
    return answer
