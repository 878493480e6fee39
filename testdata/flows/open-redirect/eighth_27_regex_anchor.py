# vulnerable: the dots of the pattern fit any character and nothing marks its end
import re

from flask import Flask, abort, redirect, request

app = Flask(__name__)
OWN = re.compile(r"https://[a-z]+.example.org")


@app.route("/switch")
def switch():
    target = request.args.get("site", "")
    if not OWN.match(target):
        abort(400)
    return redirect(target)  # want: open-redirect
