# vulnerable: the names of the JSON members become names of columns
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.put("/customers/<int:customer>")
def change_customer(customer):
    changes = request.get_json()
    columns = ", ".join(f"{name} = ?" for name in changes)
    values = [str(value) for value in changes.values()]
    with sqlite3.connect("crm.db") as db:
        db.execute(f"UPDATE customers SET {columns} WHERE id = ?", (*values, customer))  # want: sql-injection
    return jsonify(changed=len(values))
