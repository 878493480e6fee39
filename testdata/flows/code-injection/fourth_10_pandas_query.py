# safe: the query is constant and refers to a number
import pandas as pd
from flask import Flask, Response, request

app = Flask(__name__)
SALES = pd.read_csv("sales.csv")


@app.get("/sales")
def sales():
    least = request.args.get("least", 0, type=float)
    if least is None or least < 0:
        return "bad amount", 400
    frame = SALES.query("amount > @least", engine="python")  # ok: code-injection
    return Response(frame.head(100).to_json(orient="records"), mimetype="application/json")
