# vulnerable: set after the request without secure
from flask import Flask, g, request

app = Flask(__name__)


@app.after_request
def put_cookie(answer):
    answer.set_cookie("seen", g.get("seen", ""), httponly=True, samesite="Lax")  # want: insecure-cookie
    return answer


@app.route("/kayak", methods=["POST"])
def kayak():
    asked = next(iter(request.form.keys()), "")
    g.seen = asked
    return {"done": True}
