# safe: only the two named fields are set
from models import User, db
from flask import Flask, jsonify, request

app = Flask(__name__)

EDITABLE = ("name", "city")


@app.put("/me/<int:key>")
def update(key):
    user = User.query.get_or_404(key)
    for name, value in request.get_json().items():
        if name in EDITABLE:
            setattr(user, name, str(value))  # ok: mass-assignment
    db.session.commit()
    return jsonify(ok=True)
