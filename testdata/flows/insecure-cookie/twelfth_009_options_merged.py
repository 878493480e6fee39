# vulnerable: switched off by update
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/paddle", methods=["POST"])
def paddle():
    asked = request.form.to_dict().get("locket", "")
    options = dict(secure=True, httponly=True, samesite="Lax")
    options.update(secure=False)
    answer = make_response("saved")
    answer.set_cookie("pick", asked, **options)  # want: insecure-cookie
    return answer
