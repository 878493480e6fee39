# vulnerable: the generator yields every pair of the query
from flask import Flask, request
from models import Preference, db

app = Flask(__name__)
KNOWN = {"theme", "font", "language"}


def pairs():
    for key, value in request.args.items(multi=True):
        if value:
            yield key, value


@app.post("/preferences")
def preferences():
    row = Preference(**dict(pairs()))  # want: mass-assignment
    db.session.add(row)
    db.session.commit()
    return "", 204
