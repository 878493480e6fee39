# vulnerable: every field of the form is set on the user
from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    is_admin = db.Column(db.Boolean, default=False)


@app.route("/users/<int:user_id>", methods=["POST"])
def update_user(user_id):
    user = db.get_or_404(User, user_id)
    for field, value in request.form.items():
        setattr(user, field, value)  # want: mass-assignment
    db.session.commit()
    return jsonify(name=user.name)
