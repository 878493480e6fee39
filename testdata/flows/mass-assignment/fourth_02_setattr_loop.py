# safe: only the fields of the tuple are set on the user
from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    city = db.Column(db.String(80))
    is_admin = db.Column(db.Boolean, default=False)


@app.route("/users/<int:user_id>", methods=["POST"])
def update_user(user_id):
    user = db.get_or_404(User, user_id)
    for field in ("name", "city"):
        if field in request.form:
            setattr(user, field, request.form[field])  # ok: mass-assignment
    db.session.commit()
    return jsonify(name=user.name)
