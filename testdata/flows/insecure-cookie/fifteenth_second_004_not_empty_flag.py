# safe: bool of a text is true
from flask import Flask, make_response, request

app = Flask(__name__)


def render_page():
    param = ""
    names = list(request.form.keys())
    for name in names:
        if "flagged" in request.form.getlist(name):
            param = name
    answer = make_response("ok")
    answer.set_cookie("sid", param, httponly=True, samesite="Lax", secure=bool("yes"))  # ok: insecure-cookie
    return answer


app.add_url_rule("/open", "render_page", render_page, methods=["POST"])
