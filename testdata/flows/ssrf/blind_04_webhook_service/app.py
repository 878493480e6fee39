from service import Notifier, Webhook
from flask import Flask, request

app = Flask(__name__)


@app.post("/hooks/test")
def test_hook():
    data = request.get_json()
    hook = Webhook(data["address"], data.get("secret"))
    return {"code": Notifier(hook).send({"kind": "test"})}
