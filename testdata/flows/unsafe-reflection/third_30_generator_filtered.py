# safe: the generator yields the known names that were asked for, as they stand in the constant
import checks
from flask import Flask, request

app = Flask(__name__)
KNOWN = ("database", "queue", "disk")


def wanted():
    asked = set(request.args.getlist("check"))
    for name in KNOWN:
        if name in asked:
            yield name


@app.get("/health")
def health():
    results = {}
    for name in wanted():
        probe = getattr(checks, name)  # ok: unsafe-reflection
        results[name] = bool(probe())
    return results
