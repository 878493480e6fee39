from flask import Flask, jsonify, request

import queries
from store import Store

app = Flask(__name__)
kept = Store()


@app.post("/search")
def search():
    kept.keep("visitor", text=request.form["text"], page=1)
    text = kept["visitor"]["text"]
    return jsonify(queries.run("SELECT id FROM texts WHERE body LIKE ?", "%" + text + "%"))
