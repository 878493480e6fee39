# safe: the loop runs over constant names
from models import Person, db
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/people/<int:key>")
def change(key):
    person = Person.query.get_or_404(key)
    for name in ("first_name", "last_name"):
        setattr(person, name, request.form.get(name, ""))  # ok: mass-assignment
    db.session.commit()
    return jsonify(ok=True)
