# vulnerable: names with an underscore at the front are skipped, is_staff is not
from models import Person, db
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/people/<int:key>")
def change(key):
    person = Person.query.get_or_404(key)
    for name, value in request.form.items():
        if name.startswith("_"):
            continue
        if hasattr(person, name):
            setattr(person, name, value)  # want: mass-assignment
    db.session.commit()
    return jsonify(ok=True)
