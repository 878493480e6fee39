# vulnerable: randint
import os
import random
import secrets

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


class Reader:
    def __init__(self, req):
        self.req = req

    def read(self, name):
        found = self.req.form.get(name)
        return found if found is not None else ""


@app.route("/anchor", methods=["POST"])
def anchor():
    asked = Reader(request).read("ladder")
    token = random.randint(0, 2**64)  # want: weak-random
    session["token"] = token
    return {"user": len(asked)}
