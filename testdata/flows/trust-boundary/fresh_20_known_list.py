# safe: only accounts of the server's table are kept
from flask import Flask, request, session

app = Flask(__name__)
OPEN = {"demo-1", "demo-2"}


def parsed():
    raw = request.query_string.decode()
    pairs = [p.partition("=") for p in raw.split("&")]
    return {value for key, _, value in pairs if key == "account"}


@app.get("/accounts")
def accounts():
    asked = parsed()
    session["accounts"] = [number for number in sorted(OPEN) if number in asked]  # ok: trust-boundary
    return {"count": len(asked)}
