from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Item(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    place = db.Column(db.String(20))
    quantity = db.Column(db.Integer, default=0)
    locked = db.Column(db.Boolean, default=False)
