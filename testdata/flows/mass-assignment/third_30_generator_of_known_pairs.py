# safe: the generator yields pairs with known names only
from flask import Flask, request
from models import Preference, db

app = Flask(__name__)
KNOWN = {"theme", "font", "language"}


def pairs():
    for key, value in request.args.items(multi=True):
        if key in KNOWN:
            yield key, value


@app.post("/preferences")
def preferences():
    row = Preference(**dict(pairs()))  # ok: mass-assignment
    db.session.add(row)
    db.session.commit()
    return "", 204
