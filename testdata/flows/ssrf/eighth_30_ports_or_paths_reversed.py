# vulnerable: the list of tuples is reversed before it is unpacked
import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/mirror")
def mirror():
    pairs = [("note", request.args.get("note", "")), ("address", "https://mirror.example.org/")]
    (_, note), (_, address) = reversed(pairs)
    answer = requests.get(address, headers={"X-Note": str(len(note))}, timeout=3)  # want: ssrf
    return {"status": answer.status_code}
