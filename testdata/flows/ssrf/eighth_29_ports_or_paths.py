# safe: the tuple is unpacked so that the constant is the address
import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/mirror")
def mirror():
    pairs = [("note", request.args.get("note", "")), ("address", "https://mirror.example.org/")]
    (_, note), (_, address) = pairs
    answer = requests.get(address, headers={"X-Note": str(len(note))}, timeout=3)  # ok: ssrf
    return {"status": answer.status_code}
