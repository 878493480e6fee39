# safe: the fields come from a constant template and the request only names it
from models import Widget, db
from flask import abort, Flask, jsonify, request

app = Flask(__name__)

TEMPLATES = {"clock": {"kind": "clock", "width": 2}, "chart": {"kind": "chart", "width": 4}}


@app.post("/widgets")
def create():
    fields = TEMPLATES.get(request.form.get("template", ""))
    if fields is None:
        abort(404)
    widget = Widget(**fields)  # ok: mass-assignment
    db.session.add(widget)
    db.session.commit()
    return jsonify(id=widget.id)
