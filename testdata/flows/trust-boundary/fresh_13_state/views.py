from flask import Flask, request

from state import remember

app = Flask(__name__)


@app.post("/discount")
def discount():
    body = request.get_json(silent=True) or {}
    remember("discount", body.get("percent"))
    return {"ok": True}
