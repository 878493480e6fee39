# safe: 7 * 42 - 106 is 188, so the ternary takes the constant
import reports
from flask import Flask

app = Flask(__name__)
LIMIT = 200


@app.get("/reports/<name>")
def report(name):
    chosen = name if 7 * 42 - 106 > LIMIT else "summary"
    return str(getattr(reports, chosen)())  # ok: unsafe-reflection
