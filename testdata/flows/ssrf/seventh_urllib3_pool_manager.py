# vulnerable: urllib3 pool manager
import json
import urllib3
from flask import Flask, request

app = Flask(__name__)

pm = urllib3.PoolManager()
@app.post("/pm")
def pm_fetch():
    doc = json.loads(request.get_data())
    urls = sorted(doc["urls"], key=len)
    return pm.request("GET", urls[-1]).data  # want: ssrf
