from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Account(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    login = db.Column(db.String(40), unique=True)
    role = db.Column(db.String(20), default="reader")
    phone = db.Column(db.String(30))
    token = db.Column(db.String(64))

    EDITABLE = ("phone",)

    def apply(self, values):
        for key in self.EDITABLE:
            if key in values:
                setattr(self, key, values[key])  # ok: mass-assignment
