from flask import Flask, jsonify, request
from models import Reader, db

app = Flask(__name__)
OPEN = ("name", "town")


@app.post("/readers")
def add():
    reader = Reader(**request.get_json())  # want: mass-assignment
    db.session.add(reader)
    return jsonify(ok=True)


@app.put("/readers/<int:key>")
def change(key):
    reader = Reader.query.get(key)
    for name, value in request.form.items():
        setattr(reader, name, value)  # want: mass-assignment
    return jsonify(ok=True)


@app.patch("/readers/<int:key>")
def patch(key):
    reader = Reader.query.get(key)
    reader.__dict__.update(request.get_json())  # want: mass-assignment
    return jsonify(ok=True)


@app.post("/guests")
def guest():
    reader = Reader(name=request.form["name"])  # ok: the fields are named
    return jsonify(ok=reader is not None)


@app.put("/guests/<int:key>")
def change_guest(key):
    reader = Reader.query.get(key)
    for name, value in request.form.items():
        if name in OPEN:
            setattr(reader, name, value)  # ok: only listed fields
    return jsonify(ok=True)


@app.patch("/guests/<int:key>")
def patch_guest(key):
    reader = Reader.query.get(key)
    body = request.get_json()
    reader.__dict__.update({name: body.get(name) for name in OPEN})  # ok: the keys are the program's own
    return jsonify(ok=True)
