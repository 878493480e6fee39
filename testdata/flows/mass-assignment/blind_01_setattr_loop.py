# vulnerable: every field of the body is set on the user, is_admin among them
from models import User, db
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.put("/me/<int:key>")
def update(key):
    user = User.query.get_or_404(key)
    for name, value in request.get_json().items():
        setattr(user, name, value)  # want: mass-assignment
    db.session.commit()
    return jsonify(ok=True)
