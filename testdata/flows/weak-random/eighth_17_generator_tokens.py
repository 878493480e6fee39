# vulnerable: a generator hands out tokens one after another
import random
from itertools import islice

from flask import Flask, request

app = Flask(__name__)
INVITES = {}


def tokens():
    while True:
        yield f"{random.randrange(16 ** 24):024x}"  # want: weak-random


@app.route("/invitations", methods=["POST"])
def invitations():
    mails = request.get_json()["mails"]
    for mail, token in zip(mails, islice(tokens(), len(mails))):
        INVITES[token] = mail
    return {"count": len(INVITES)}
