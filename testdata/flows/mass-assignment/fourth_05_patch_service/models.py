from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Member(db.Model):
    number = db.Column(db.Integer, primary_key=True)
    nick = db.Column(db.String(30))
    balance = db.Column(db.Integer, default=0)
