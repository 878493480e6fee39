# vulnerable: named filters are kept in a dict whose values are the user's patterns
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

ROWS = [{"city": "Lund"}, {"city": "Ystad"}]


@app.post("/rows")
def rows():
    wanted = {"city": request.get_json().get("city", ""), "mode": "full"}
    check = re.compile(wanted["city"]).fullmatch if wanted["mode"] == "full" else None  # want: regex-injection
    return jsonify(rows=[r for r in ROWS if check(r["city"])])
