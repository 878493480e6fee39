from flask import Flask, request

from .audit import Audit

app = Flask(__name__)


@app.delete("/files/<int:number>")
def delete(number):
    audit = Audit(request.values.get("actor", "nobody"))
    audit.record("delete", number)
    return "", 204
