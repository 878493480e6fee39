# safe: the text is cut to a few letters before
import re

from flask import Flask, request

app = Flask(__name__)
NAME = re.compile(r"^[a-z]+(\.[a-z]+)*[A-Z][a-z]*$")


@app.route("/check", methods=["POST"])
def check():
    return {"ok": bool(NAME.match(request.form["name"][:20]))}  # ok: redos
