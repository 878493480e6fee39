# safe: the comprehension keeps the keys of the constant dict of two harmless fields
from models import Project, db
from flask import Flask, jsonify, request

app = Flask(__name__)

OPEN = {"title": "", "summary": ""}


@app.post("/projects")
def create():
    body = request.get_json()
    fields = {key: str(body.get(key, default)) for key, default in OPEN.items()}
    project = Project(**fields)  # ok: mass-assignment
    db.session.add(project)
    db.session.commit()
    return jsonify(id=project.id)
