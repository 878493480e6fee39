# safe: the filter of the mapper is a comparison
from flask import Flask, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
db = SQLAlchemy(app)


class City(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String)


@app.route("/cities", methods=["POST"])
def cities():
    name = request.form.get("name", "").upper()
    found = City.query.filter(db.func.upper(City.name) == name).all()  # ok: sql-injection
    return jsonify([city.id for city in found])
