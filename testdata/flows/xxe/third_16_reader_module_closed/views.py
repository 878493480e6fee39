from flask import Flask, request

from .reader import Reader

app = Flask(__name__)


@app.post("/invoices")
def invoices():
    root = Reader().read(request.stream.read(1 << 20))
    return {"number": root.get("number")}
