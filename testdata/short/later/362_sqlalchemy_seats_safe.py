# safe: CWE-362 (or 366, 367): the row is locked
from flask import Flask, abort, jsonify

from .models import Flight, db

app = Flask(__name__)


@app.post("/flights/<int:number>/book")
def book(number):
    """Book a seat of a flight."""
    flight = db.session.query(Flight).with_for_update().get(number)
    if flight.seats_left < 1:
        abort(409)
    flight.seats_left -= 1  # ok: CWE-362
    db.session.commit()
    return jsonify(left=flight.seats_left)
