# vulnerable: a frame's query runs Python behind the @ of its language
import pandas as pd
from flask import Flask, Response, request

app = Flask(__name__)
SALES = pd.read_csv("sales.csv")


@app.get("/sales")
def sales():
    where = request.args.get("where", "amount > 0")
    frame = SALES.query(where, engine="python")  # want: code-injection
    return Response(frame.head(100).to_json(orient="records"), mimetype="application/json")
