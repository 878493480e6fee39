# vulnerable: a generator yields the names of the list in the query
import checks
from flask import Flask, request

app = Flask(__name__)


def wanted():
    for entry in request.args.getlist("check"):
        for word in entry.split(","):
            yield word.strip()


@app.get("/health")
def health():
    results = {}
    for name in wanted():
        probe = getattr(checks, name)  # want: unsafe-reflection
        results[name] = bool(probe())
    return results
