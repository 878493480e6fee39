# safe: the generator hands out UUIDs of version 4
import uuid
from itertools import islice

from flask import Flask, request

app = Flask(__name__)
INVITES = {}


def tokens():
    while True:
        yield uuid.uuid4().hex  # ok: weak-random


@app.route("/invitations", methods=["POST"])
def invitations():
    mails = request.get_json()["mails"]
    for mail, token in zip(mails, islice(tokens(), len(mails))):
        INVITES[token] = mail
    return {"count": len(INVITES)}
