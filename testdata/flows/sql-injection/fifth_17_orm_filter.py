# vulnerable: the filter of the mapper is a text with the form's value in it
from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
db = SQLAlchemy(app)


class City(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String)


@app.route("/cities", methods=["POST"])
def cities():
    name = request.form.get("name", "").upper()
    found = City.query.filter(text("upper(name) = '{name}'".format(name=name))).all()  # want: sql-injection
    return jsonify([city.id for city in found])
