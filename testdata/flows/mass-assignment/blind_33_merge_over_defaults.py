# vulnerable: the defaults are overwritten by whatever the body holds
from models import Project, db
from flask import Flask, jsonify, request

app = Flask(__name__)

DEFAULTS = {"state": "draft", "owner": 0, "approved": False}


@app.post("/projects")
def create():
    fields = {**DEFAULTS, **request.get_json()}
    project = Project(**fields)  # want: mass-assignment
    db.session.add(project)
    db.session.commit()
    return jsonify(id=project.id)
