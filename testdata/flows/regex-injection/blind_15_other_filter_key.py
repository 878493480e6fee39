# safe: the compiled value is the constant entry of the dict
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

ROWS = [{"city": "Lund"}, {"city": "Ystad"}]


@app.post("/rows")
def rows():
    wanted = {"city": request.get_json().get("city", ""), "shape": "[A-Z][a-z]+"}
    check = re.compile(wanted["shape"]).fullmatch  # ok: regex-injection
    return jsonify(rows=[r for r in ROWS if check(r["city"]) and r["city"] == wanted["city"]])
