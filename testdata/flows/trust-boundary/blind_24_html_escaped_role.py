# vulnerable: escaping for HTML does not make the group trustworthy
import html

from flask import Flask, jsonify, request, session

app = Flask(__name__)


@app.post("/group")
def group():
    name = html.escape(request.get_json()["group"])
    session.update(group=name)  # want: trust-boundary
    return jsonify(ok=True)
