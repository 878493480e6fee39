# vulnerable: the text of the form is matched with a pattern of nested repetition
import re

from flask import Flask, request

app = Flask(__name__)
NAME = re.compile(r"^(([a-z])+.)+[A-Z]([a-z])+$")


@app.route("/check", methods=["POST"])
def check():
    return {"ok": bool(NAME.match(request.form["name"]))}  # want: redos
