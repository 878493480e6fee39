# vulnerable: the option is taken out of the table before the call
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/members", methods=["POST"])
def members():
    given = request.get_data(as_text=True)
    options = dict(secure=True, httponly=True, samesite="Lax")
    options.pop("secure")
    answer = make_response("ok")
    answer.set_cookie("sid", given, **options)  # want: insecure-cookie
    return answer
