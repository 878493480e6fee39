from service import Notifier
from flask import Flask, request

app = Flask(__name__)


@app.post("/hooks/test")
def test_hook():
    data = request.get_json()
    return {"code": Notifier(data["address"]).send({"kind": "test"})}
