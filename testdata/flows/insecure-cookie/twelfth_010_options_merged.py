# safe: another option is updated
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/paddle", methods=["POST"])
def paddle():
    asked = request.form.to_dict().get("locket", "")
    options = dict(secure=True, httponly=True, samesite="Lax")
    options.update(max_age=600)
    answer = make_response("saved")
    answer.set_cookie("pick", asked, **options)  # ok: insecure-cookie
    return answer
