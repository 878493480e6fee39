# vulnerable: a generator with a good seed is still predictable
import os
import random

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/inkwell", methods=["POST"])
def inkwell():
    param = next(iter(request.form.listvalues()))[0]
    maker = random.Random(os.urandom(8))
    session["reset_token"] = str(maker.randrange(10**12))  # want: weak-random
    return {"user": len(param)}
