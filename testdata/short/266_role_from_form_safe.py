# safe: CWE-266 (or 269, 915, 285, 639): everybody starts as a member
from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from werkzeug.security import generate_password_hash

app = Flask(__name__)
app.config.from_prefixed_env()
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80), unique=True)
    password = db.Column(db.String(200))
    role = db.Column(db.String(20))


@app.post("/signup")
def signup():
    """Register a user."""
    data = request.get_json()
    user = User(name=data["name"], password=generate_password_hash(data["password"]))
    user.role = "member"  # ok: CWE-266
    db.session.add(user)
    db.session.commit()
    return jsonify(id=user.id), 201
