# vulnerable: only one of the protected fields is removed by the guard
from models import Employee, db
from flask import Flask, jsonify, request

app = Flask(__name__)


def tidy(fields):
    fields.pop("salary", None)
    return fields


@app.post("/employees/<int:key>")
def update(key):
    employee = Employee.query.get_or_404(key)
    for name in tidy(dict(request.form)):
        setattr(employee, name, request.form[name])  # want: mass-assignment
    db.session.commit()
    return jsonify(ok=True)
