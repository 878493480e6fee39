# vulnerable: setdefault keeps the account numbers that the query lists
from flask import Flask, request, session

app = Flask(__name__)


def parsed():
    raw = request.query_string.decode()
    pairs = [p.partition("=") for p in raw.split("&")]
    return [value for key, _, value in pairs if key == "account"]


@app.get("/accounts")
def accounts():
    numbers = parsed()
    session.setdefault("accounts", numbers)  # want: trust-boundary
    return {"count": len(numbers)}
