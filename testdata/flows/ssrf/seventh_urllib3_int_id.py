# safe: urllib3 int id
import json
import urllib3
from flask import Flask, request

app = Flask(__name__)

pm = urllib3.PoolManager()
@app.post("/pm")
def pm_fetch():
    doc = json.loads(request.get_data())
    ids = sorted(int(i) for i in doc["ids"])
    return pm.request("GET", "https://api.acme.org/i/%d" % ids[-1]).data  # ok: ssrf
