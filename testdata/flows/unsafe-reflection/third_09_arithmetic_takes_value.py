# vulnerable: 7 * 42 - 106 is 188, so the ternary takes the path's name
import reports
from flask import Flask

app = Flask(__name__)
LIMIT = 200


@app.get("/reports/<name>")
def report(name):
    chosen = "summary" if 7 * 42 - 106 > LIMIT else name
    return str(getattr(reports, chosen)())  # want: unsafe-reflection
