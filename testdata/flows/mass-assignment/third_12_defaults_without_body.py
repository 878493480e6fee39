# safe: the merged dictionary is only returned, the row is made from the defaults
from flask import Flask, request
from models import Ticket, db

app = Flask(__name__)


@app.post("/tickets")
def tickets():
    defaults = {"state": "open", "priority": 3}
    fields = {**defaults, **request.get_json()}
    ticket = Ticket(**defaults)  # ok: mass-assignment
    db.session.add(ticket)
    db.session.commit()
    return {"asked": sorted(fields)}, 201
