# safe: only names of the fixed set are taken from the JSON members
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
EDITABLE = ("name", "street", "city", "phone")


@app.put("/customers/<int:customer>")
def change_customer(customer):
    changes = request.get_json()
    names = [name for name in EDITABLE if name in changes]
    if not names:
        return jsonify(changed=0)
    columns = ", ".join(f"{name} = ?" for name in names)
    values = [str(changes[name]) for name in names]
    with sqlite3.connect("crm.db") as db:
        db.execute(f"UPDATE customers SET {columns} WHERE id = ?", (*values, customer))  # ok: sql-injection
    return jsonify(changed=len(values))
