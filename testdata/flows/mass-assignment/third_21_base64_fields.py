# vulnerable: the fields are decoded from the cookie, and all are set
import base64
import json

from flask import Flask, request
from models import Draft, db

app = Flask(__name__)


@app.post("/drafts")
def drafts():
    raw = base64.b64decode(request.cookies["draft"])
    draft = Draft(**json.loads(raw))  # want: mass-assignment
    db.session.add(draft)
    db.session.commit()
    return "", 201
